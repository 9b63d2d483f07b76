package org.seloste.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.seloste.model.text.Language;
import org.seloste.render.language.Citations;
import org.seloste.rules.RuleText;
import org.seloste.rules.Rules;
import org.seloste.rules.check.CheckAbout;
import org.seloste.rules.check.CheckRules;
import org.seloste.rules.check.Input;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code seloste rules}: lists the rules. */
@Command(
        name = "rules",
        description = {
            "Lists the rules: those for registers with their weight and what they find, then those for actions, with what they"
                    + " demand and whether the register declares it or the law asks it."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  seloste rules                 one line a rule",
            "  seloste rules --lang sv",
            "  seloste rules --format json   with the law, why it matters and what to do"
        },
        mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private MessageLanguage language = new MessageLanguage();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json. Default: text.")
    private Optional<String> format = Optional.empty();

    RulesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The formats of the list; that of reports is another matter. */
    private enum ListFormat {
        TEXT,
        JSON;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() throws IOException {
        Settings settings = language.in(common.in(Settings.in(surroundings)));
        Console console = new Console(spec, surroundings, common, settings);
        Chosen chosen = Chosen.of(List.of(format.orElse("text")), "--format", surroundings.folder());
        switch (chosen.one(ListFormat.class, ListFormat::word)) {
            case TEXT -> print(console);
            case JSON -> write(console);
        }
        return Exit.DONE.code();
    }

    private static void print(Console console) {
        Messages messages = console.messages();
        List<Row> rows = new ArrayList<>();
        for (Rule rule : Rules.all()) {
            rows.add(new Row(
                    messages.say(word(rule.about().severity())),
                    rule.about().id(),
                    Rules.text(rule.about(), messages.language()).title()));
        }
        for (CheckAbout rule : CheckRules.all()) {
            rows.add(new Row(
                    messages.say("kind." + word(rule.kind())), rule.id(), CheckRules.title(rule, messages.language())));
        }
        int weights = width(rows.stream().map(Row::weight).toList());
        int ids = width(rows.stream().map(Row::id).toList());
        for (Row row : rows) {
            console.out()
                    .line(String.format(
                            Locale.ROOT,
                            "%-" + weights + "s  %-" + ids + "s  %s",
                            row.weight(),
                            row.id(),
                            row.title()));
        }
        if (!console.manner().quiet()) {
            console.out().line("");
            console.out()
                    .line(messages.say(
                            "rules", Rules.all().size(), CheckRules.all().size()));
        }
    }

    /**
     * A line of the list.
     *
     * @param weight the weight of a rule for registers, the kind of one for actions
     * @param id the id
     * @param title what it finds or demands
     */
    private record Row(String weight, String id, String title) {}

    private static int width(List<String> words) {
        return words.stream().mapToInt(String::length).max().orElse(1);
    }

    private static void write(Console console) throws IOException {
        Language language = console.messages().language();
        List<Map<String, Object>> rules = new ArrayList<>();
        for (Rule rule : Rules.all()) {
            About about = rule.about();
            RuleText text = Rules.text(about, language);
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("rule", about.id());
            facts.put("severity", word(about.severity()));
            facts.put("confidence", word(about.confidence()));
            facts.put("title", text.title());
            facts.put("explanation", text.explanation());
            facts.put("remedy", text.remedy());
            facts.put(
                    "law",
                    about.citations().stream().map(Citations.in(language)::law).toList());
            facts.put(
                    "references",
                    about.citations().stream().map(Object::toString).toList());
            rules.add(facts);
        }
        for (CheckAbout about : CheckRules.all()) {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("rule", about.id());
            facts.put("kind", word(about.kind()));
            facts.put("title", CheckRules.title(about, language));
            facts.put(
                    "inputs", about.inputs().stream().map(Input::field).sorted().toList());
            facts.put(
                    "law",
                    about.citations().stream().map(Citations.in(language)::law).toList());
            facts.put(
                    "references",
                    about.citations().stream().map(Object::toString).toList());
            rules.add(facts);
        }
        JsonGenerator json = JsonReport.generator(console.raw());
        JsonReport.write(json, rules);
        json.writeRaw('\n');
        json.close();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
