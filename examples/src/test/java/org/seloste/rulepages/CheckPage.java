package org.seloste.rulepages;

import java.util.stream.Collectors;
import org.seloste.model.text.Language;
import org.seloste.rules.check.CheckAbout;
import org.seloste.rules.check.CheckExample;
import org.seloste.rules.check.CheckRules;
import org.seloste.rules.check.Kind;

/** The page of a rule that checks whether a register covers an action. */
final class CheckPage {

    private final CheckAbout about;
    private final Provisions provisions;

    CheckPage(CheckAbout about, Provisions provisions) {
        this.about = about;
        this.provisions = provisions;
    }

    /** The rule as the indexes name it. */
    Entry entry() {
        return new Entry(
                about.id(),
                Entry.Kind.CHECK,
                RulePage.word(about.kind()),
                title(Language.ENGLISH),
                about.citations(),
                about.lawIds());
    }

    private String title(Language language) {
        return CheckRules.title(about, language);
    }

    String markdown() {
        return "# " + about.id() + "\n\n" + title(Language.ENGLISH) + ".\n\n"
                + "- suomeksi: " + title(Language.FINNISH) + "\n"
                + "- på svenska: " + title(Language.SWEDISH) + "\n\n"
                + "| asks for | rows of the table of law |\n|---|---|\n"
                + "| " + (about.kind() == Kind.DECLARATION ? "a declaration in the register" : "what the law demands")
                + " | " + (about.lawIds().isEmpty() ? "–" : String.join(", ", about.lawIds())) + " |\n\n"
                + "## What it looks at\n\n"
                + (about.inputs().isEmpty() ? "The register alone.\n" : "Of the action: " + inputs() + ".\n")
                + "\n## An example\n\n"
                + example()
                + "\n## What it rests on\n\n"
                + provisions.list(about.citations());
    }

    private String example() {
        CheckExample example = CheckRules.example(about);
        return "Held against the register `" + example.register() + "` of the [examples](../check-examples.md):\n\n"
                + "```yaml\n" + example.action() + "\n```\n\n"
                + "The answer is **" + RulePage.word(example.answer()).replace('_', ' ') + "**: "
                + example.because().in(Language.ENGLISH).orElseThrow() + "\n";
    }

    private String inputs() {
        return about.inputs().stream()
                .map(input -> RulePage.word(input).replace('_', '-'))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
