package org.seloste.rules;

import java.util.List;
import java.util.stream.Collectors;

/** A register has findings that a program did not want to go on with. */
public final class FindingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    FindingsException(List<Finding> findings) {
        super(findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    /**
     * The findings because of which it was thrown.
     *
     * @return at least one
     */
    public List<Finding> findings() {
        return findings;
    }
}
