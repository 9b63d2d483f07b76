package org.seloste.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.seloste.model.text.Language;
import org.seloste.render.Profile;
import org.seloste.render.language.Wording;
import org.seloste.render.write.Brand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code seloste render}: makes documents of registers. */
@Command(
        name = "render",
        description = "Makes documents of registers: notices, short notices, register descriptions, records.",
        mixinStandardHelpOptions = true)
final class RenderCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|FOLDER",
            description = "Register files, catalogues, or folders to look for them in.")
    private List<Path> inputs = new ArrayList<>();

    @Option(names = "--profile", paramLabel = "PROFILE", defaultValue = "notice", description = "Kind of document.")
    private String profile = "notice";

    @Option(names = "--to", split = ",", paramLabel = "FORMAT", defaultValue = "html", description = "Formats.")
    private List<String> formats = new ArrayList<>();

    @Option(names = "--lang", split = ",", paramLabel = "LANGUAGE", description = "Languages of the documents.")
    private List<String> languages = new ArrayList<>();

    @Option(names = "--dir", paramLabel = "DIR", defaultValue = "notices", description = "Where they go.")
    private Path folder = Path.of("notices");

    @Option(names = "--draft", description = "Write documents with gaps too, marked as drafts.")
    private boolean draft;

    RenderCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        RenderOptions options = options();
        Messages messages = Messages.in(Language.ENGLISH);
        Progress progress = new Progress(spec.commandLine().getErr(), surroundings.errIsTerminal());
        List<Path> files = inputs.stream().map(surroundings.folder()::resolve).toList();
        RenderResult result = new Rendering(options, progress).run(files);
        Printer out = new Printer(spec.commandLine().getOut(), false);
        Printer err = new Printer(spec.commandLine().getErr(), false);
        new RenderReport(messages, out, err, new RenderReport.Manner(false, false, 20)).print(result, options);
        return result.exit().code();
    }

    private RenderOptions options() {
        Map<Language, Wording> wordings = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            wordings.put(language, Wording.builtIn(language));
        }
        return new RenderOptions(
                word("--profile", profile, Arrays.asList(Profile.values()), Profile::word),
                words("--to", formats, Arrays.asList(Format.values()), Format::word),
                words("--lang", languages, Arrays.asList(Language.values()), Language::tag),
                surroundings.folder().resolve(folder),
                draft,
                wordings,
                Brand.plain(),
                Optional.empty());
    }

    private static <T> List<T> words(String option, List<String> given, List<T> known, Function<T, String> word) {
        return given.stream()
                .map(each -> word(option, each, known, word))
                .distinct()
                .toList();
    }

    private static <T> T word(String option, String given, List<T> known, Function<T, String> word) {
        List<String> words = known.stream().map(word).toList();
        int index = words.indexOf(given.strip());
        if (index < 0) {
            throw new WrongUseException(option + ": '" + given + "' is not one of " + String.join(", ", words)
                    + Nearest.to(given, words)
                            .map(near -> ". Did you mean '" + near + "'?")
                            .orElse(""));
        }
        return known.get(index);
    }
}
