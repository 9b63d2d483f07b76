package org.seloste.model.form;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a register cannot be read or cannot exist; carries every fault that was found, not only the first. */
public final class InvalidRegisterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /**
     * An exception that carries faults.
     *
     * @param faults what is wrong, at least one
     */
    public InvalidRegisterException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /**
     * Everything that is wrong, in the order of the file or of the model.
     *
     * @return at least one fault
     */
    public List<Fault> faults() {
        return faults;
    }
}
