package org.seloste.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.seloste.cli.Printer.Tone;
import org.seloste.model.text.Language;
import org.seloste.render.language.Citations;
import org.seloste.rules.RuleText;
import org.seloste.rules.Rules;
import org.seloste.rules.check.CheckAbout;
import org.seloste.rules.check.CheckExample;
import org.seloste.rules.check.CheckRules;
import org.seloste.rules.check.Input;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.RecordRule;
import org.seloste.rules.lint.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code seloste explain}: what a rule is about, with examples. */
@Command(
        name = "explain",
        description = "Explains rules: why, by which law, examples, the remedy, and how to accept a finding.",
        footerHeading = "%nExamples:%n",
        footer = {"  seloste explain legal-basis-missing", "  seloste explain dpo-missing --lang fi"},
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private MessageLanguage language = new MessageLanguage();

    @Parameters(arity = "1..*", paramLabel = "RULE", description = "Ids of rules; seloste rules lists them.")
    private List<String> ids = new ArrayList<>();

    ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Settings settings = language.in(common.in(Settings.in(surroundings)));
        Console console = new Console(spec, surroundings, common, settings);
        List<String> rules = Chosen.of(ids, "RULE", surroundings.folder()).all(RuleIds.all(), id -> id);
        boolean first = true;
        for (String id : rules) {
            if (!first) {
                console.out().line("");
            }
            Rules.find(id).ifPresent(rule -> explain(rule, console.out(), console.messages()));
            CheckRules.find(id).ifPresent(rule -> explain(rule, console.out(), console.messages()));
            first = false;
        }
        return Exit.DONE.code();
    }

    private static void explain(Rule rule, Printer out, Messages messages) {
        About about = rule.about();
        Language language = messages.language();
        RuleText text = Rules.text(about, language);
        out.line(about.id(), Tone.STRONG, "   " + messages.say(word(about.severity())));
        out.line(text.title());
        out.line("");
        paragraph(out, messages.say("explain.why"), text.explanation());
        paragraph(
                out,
                messages.say("label.law"),
                about.citations().stream().map(Citations.in(language)::law).collect(Collectors.joining("; ")));
        paragraph(out, messages.say("label.remedy"), text.remedy());
        out.line("");
        example(out, messages.say("explain.bad"), Rules.badExample(about));
        example(out, messages.say("explain.good"), Rules.goodExample(about));
        if (!(rule instanceof RecordRule)) {
            acceptance(about, out, messages);
        }
    }

    /** How a register accepts a finding; a processor's record accepts none. */
    private static void acceptance(About rule, Printer out, Messages messages) {
        Wrap.behind("", messages.say("explain.accept")).forEach(line -> out.line(Tone.STRONG, line));
        out.line("");
        out.line("    accepted:");
        out.line("      - rule: " + rule.id());
        out.line("        path: " + messages.say("explain.path"));
        out.line("        reason: " + messages.say("explain.reason"));
        out.line("        until: " + messages.say("explain.until"));
    }

    /** A rule that judges actions: what it demands, by which law, and what it must know. */
    private static void explain(CheckAbout rule, Printer out, Messages messages) {
        Language language = messages.language();
        out.line(rule.id(), Tone.STRONG, "   " + messages.say("kind." + word(rule.kind())));
        out.line(CheckRules.title(rule, language));
        out.line("");
        paragraph(
                out,
                messages.say("label.law"),
                rule.citations().stream().map(Citations.in(language)::law).collect(Collectors.joining("; ")));
        if (!rule.inputs().isEmpty()) {
            paragraph(
                    out,
                    messages.say("label.looks-at"),
                    rule.inputs().stream().map(Input::field).sorted().collect(Collectors.joining(", ")));
        }
        out.line("");
        CheckExample example = CheckRules.example(rule);
        out.line(Tone.STRONG, messages.say("explain.example", example.register()));
        out.line("");
        Wrap.behind("    ", example.action()).forEach(out::line);
        out.line("");
        paragraph(
                out,
                messages.say(word(example.answer()).replace('_', '-')),
                example.because().in(language).orElseGet(example.because()::toString));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static void paragraph(Printer out, String label, String words) {
        Wrap.behind(String.format(Locale.ROOT, "  %-11s", label), words).forEach(out::line);
    }

    private static void example(Printer out, String heading, String yaml) {
        out.line(Tone.STRONG, heading);
        out.line("");
        yaml.lines().forEach(line -> out.line(("    " + line).stripTrailing()));
        out.line("");
    }
}
