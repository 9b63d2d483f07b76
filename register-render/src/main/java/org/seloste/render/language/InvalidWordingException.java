package org.seloste.render.language;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a file of wordings cannot be used; holds everything that is wrong with it. */
public final class InvalidWordingException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<WordingFault> faults;

    InvalidWordingException(List<WordingFault> faults) {
        super(faults.stream().map(WordingFault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /**
     * What is wrong, in the order of the file.
     *
     * @return the faults, never empty
     */
    public List<WordingFault> faults() {
        return faults;
    }
}
