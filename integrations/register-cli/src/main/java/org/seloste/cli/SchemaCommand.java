package org.seloste.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.seloste.model.io.RegisterSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code seloste schema}: the JSON Schema of the form, for editors. */
@Command(
        name = "schema",
        description = {
            "Prints the JSON Schema of registers, or writes it into a file. Editors complete and check with it.",
            "",
            "The first line of a register tells many editors where it is:  # yaml-language-server: $schema=seloste.schema.json"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  seloste schema seloste.schema.json   into a file",
            "  seloste schema                       on standard output"
        },
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "File to write; one that is there is replaced.")
    private Optional<Path> file = Optional.empty();

    SchemaCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Console console = new Console(spec, surroundings, common, common.in(Settings.in(surroundings)));
        if (file.isEmpty()) {
            console.raw().print(RegisterSchema.json());
            console.raw().flush();
            return Exit.DONE.code();
        }
        Path place = surroundings.folder().resolve(file.get());
        try (StagedFile staged = StagedFile.at(place)) {
            staged.writer().write(RegisterSchema.json());
            staged.commit();
        } catch (IOException unwritable) {
            console.error(console.messages().say("unwritable", Unwritable.reason(unwritable, console.messages())));
            return Exit.UNWRITABLE.code();
        }
        if (!console.manner().quiet()) {
            console.out().line(Shown.path(place));
        }
        return Exit.DONE.code();
    }
}
