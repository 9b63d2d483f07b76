package org.seloste.rules.check;

import java.util.List;
import java.util.stream.Collectors;

/** Action records cannot be read. */
public final class InvalidActionsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ActionFault> faults;

    InvalidActionsException(List<ActionFault> faults) {
        super(faults.stream().map(ActionFault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /**
     * Everything that is wrong, up to a hundred faults.
     *
     * @return at least one
     */
    public List<ActionFault> faults() {
        return faults;
    }
}
