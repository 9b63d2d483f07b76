package org.seloste.rulepages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.seloste.model.io.RegisterReader;
import org.seloste.model.text.Language;
import org.seloste.rules.Finding;
import org.seloste.rules.Linter;
import org.seloste.rules.RuleText;
import org.seloste.rules.Rules;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.LintContext;
import org.seloste.rules.lint.RecordRule;
import org.seloste.rules.lint.Rule;

/** The page of a rule that lints registers or processors' records. */
final class RulePage {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Rule rule;
    private final About about;
    private final Provisions provisions;

    RulePage(Rule rule, Provisions provisions) {
        this.rule = rule;
        this.about = rule.about();
        this.provisions = provisions;
    }

    /** The rule as the indexes name it. */
    Entry entry() {
        return new Entry(
                about.id(),
                Entry.Kind.LINT,
                word(about.severity()),
                text(Language.ENGLISH).title(),
                about.citations(),
                about.lawIds());
    }

    String markdown() {
        RuleText english = text(Language.ENGLISH);
        return "# " + about.id() + "\n\n" + english.title() + ".\n\n"
                + "- suomeksi: " + text(Language.FINNISH).title() + "\n"
                + "- på svenska: " + text(Language.SWEDISH).title() + "\n\n"
                + "| severity | confidence | rows of the table of law |\n|---|---|---|\n"
                + "| " + word(about.severity()) + " | " + word(about.confidence()) + " | "
                + (about.lawIds().isEmpty() ? "–" : String.join(", ", about.lawIds())) + " |\n\n"
                + english.explanation() + "\n\n"
                + "**What to do.** " + english.remedy() + "\n\n"
                + "## What it rests on\n\n" + provisions.list(about.citations()) + "\n"
                + "## A " + kind() + " in which it is found\n\n" + yaml("bad") + "\n" + findings() + "\n"
                + "## One in which it is not\n\n" + yaml("good") + "\n"
                + inWords("Suomeksi", "Mitä tehdä.", Language.FINNISH)
                + inWords("På svenska", "Vad göra.", Language.SWEDISH)
                + "## To accept it for a time\n\n" + acceptance();
    }

    private String kind() {
        return rule instanceof RecordRule ? "processor's record" : "register";
    }

    private RuleText text(Language language) {
        return Rules.text(about, language);
    }

    private String inWords(String heading, String toDo, Language language) {
        return "## " + heading + "\n\n" + text(language).explanation() + "\n\n**" + toDo + "** "
                + text(language).remedy() + "\n\n";
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private String yaml(String kind) {
        return "```yaml\n" + example(kind) + "```\n";
    }

    private String example(String kind) {
        String name = "examples/" + about.id() + "." + kind + ".yaml";
        try (InputStream in = Objects.requireNonNull(Rules.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<Finding> found() {
        return Linter.with(LintContext.on(DAY))
                .asking(List.of(rule))
                .lint(RegisterReader.read("register.yaml", example("bad")))
                .findings();
    }

    private String findings() {
        return found().stream().map(RulePage::line).collect(Collectors.joining());
    }

    private static String line(Finding finding) {
        return "- " + place(finding) + finding.message(Language.ENGLISH)
                + finding.against().stream()
                        .map(other -> " Against `" + other + "`.")
                        .collect(Collectors.joining())
                + "\n";
    }

    private static String place(Finding finding) {
        return finding.position()
                        .map(position -> "line " + position.line() + ", ")
                        .orElse("")
                + (finding.path().isEmpty() ? "the register: " : "`" + finding.path() + "`: ");
    }

    private String acceptance() {
        if (rule instanceof RecordRule) {
            return "A processor's record accepts no findings: what is missing is added to it.\n";
        }
        String path = found().get(0).path();
        return "```yaml\naccepted:\n  - rule: " + about.id() + "\n"
                + (path.isEmpty() ? "" : "    path: \"" + path + "\"\n")
                + "    reason: Why it is so, and what is done about it.\n"
                + "    until: " + DAY.plusMonths(6) + "\n```\n";
    }
}
