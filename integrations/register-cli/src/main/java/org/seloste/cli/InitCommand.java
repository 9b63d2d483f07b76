package org.seloste.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.seloste.model.io.RegisterSchema;
import org.seloste.model.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code seloste init}: writes a register to start from. */
@Command(
        name = "init",
        description = {
            "Writes a register to start from, with comments that say what to change, and the schema for the editor beside it.",
            "",
            "The register is whole: it renders as it is. It never overwrites a file."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  seloste init                                register.yaml, in English",
            "  seloste init customers.yaml --lang fi       a register with Finnish texts and comments"
        },
        mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {

    private static final String SCHEMA = "seloste.schema.json";

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "Language of the register, its comments and the messages: fi, en or sv. Default: en.")
    private Optional<String> language = Optional.empty();

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "File to write. Default: register.yaml.")
    private Path file = Path.of("register.yaml");

    InitCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Settings settings = common.in(Settings.in(surroundings)).with(Setting.MESSAGES, "--lang", language);
        Console console = new Console(spec, surroundings, common, settings);
        Messages messages = console.messages();
        Path place = surroundings.folder().resolve(file);
        String shown = Shown.path(place);
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            console.error(messages.say("init.there", shown));
            return Exit.UNWRITABLE.code();
        }
        Path schema = place.resolveSibling(SCHEMA);
        boolean schemaIsThere = Files.exists(schema);
        try {
            write(place, starter(settings.messages(), shown, settings.asOf()));
            if (!schemaIsThere) {
                write(schema, RegisterSchema.json());
            }
        } catch (IOException unwritable) {
            console.error(messages.say("unwritable", Unwritable.reason(unwritable, messages)));
            return Exit.UNWRITABLE.code();
        }
        if (!console.manner().quiet()) {
            console.out().line(shown);
            if (!schemaIsThere) {
                console.out().line(Shown.path(schema));
            }
            console.out().line(messages.say("init.next"));
            console.out().line("  seloste lint " + shown);
            console.out().line("  seloste render " + shown);
        }
        return Exit.DONE.code();
    }

    private static void write(Path place, String content) throws IOException {
        try (StagedFile staged = StagedFile.at(place)) {
            staged.writer().write(content);
            staged.commit();
        }
    }

    private static String starter(Language language, String file, LocalDate day) {
        String name = "starter." + language.tag() + ".yaml";
        try (InputStream in = Objects.requireNonNull(InitCommand.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("DAY", day.toString())
                    .replace("lint FILE", "lint " + file)
                    .replace("render FILE", "render " + file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The jar is damaged: " + name, unreadable);
        }
    }
}
