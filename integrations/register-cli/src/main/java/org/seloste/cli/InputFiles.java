package org.seloste.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The files of commands that read registers. */
final class InputFiles {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|FOLDER",
            description = "Register files, catalogues, or folders to look for them in.")
    private List<Path> given = new ArrayList<>();

    List<Path> in(Surroundings surroundings) {
        return given.stream().map(surroundings.folder()::resolve).toList();
    }
}
