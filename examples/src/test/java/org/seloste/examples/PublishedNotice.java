package org.seloste.examples;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.seloste.model.Register;
import org.seloste.model.io.RegisterReader;

/** A register that was written after a published notice, and the facts that were counted in that notice. */
enum PublishedNotice {
    ALLOMEERA("ALL", 178, 0),
    HELPPOKATSASTUS("HEL", 80, 0),
    LAAKKONEN("LAA", 166, 0),
    LAUTEX("LAU", 118, 0),
    SECTO("SCT", 154, 0);

    static final Path REGISTERS = Path.of("registers");

    private final String prefix;
    private final int facts;
    private final int freeSections;

    PublishedNotice(String prefix, int facts, int freeSections) {
        this.prefix = prefix;
        this.facts = facts;
        this.freeSections = freeSections;
    }

    /** The sections of free text that the model could not do without; the README quotes the number. */
    int freeSections() {
        return freeSections;
    }

    List<String> factIds() {
        return IntStream.rangeClosed(1, facts)
                .mapToObj(number -> String.format(Locale.ROOT, "%s-%03d", prefix, number))
                .toList();
    }

    Path folder() {
        return REGISTERS.resolve(name().toLowerCase(Locale.ROOT));
    }

    Path registerFile() {
        return folder().resolve("register.yaml");
    }

    Path coverageFile() {
        return folder().resolve(Coverage.FILE);
    }

    Register register() {
        return RegisterReader.read(registerFile()).register();
    }

    Coverage coverage() {
        return new Coverage(coverageFile().toString(), CoverageRow.read(coverageFile()), Places.of(register()));
    }
}
