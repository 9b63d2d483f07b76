package org.seloste.model.law;

import java.util.List;

/**
 * Where a row of law data comes from, and what of it nobody has read at its source.
 *
 * @param source what was read
 * @param unverified what of the row rests on general knowledge, such as {@code number} or {@code date}; empty when all
 *     of it was read
 */
public record Provenance(String source, List<String> unverified) {

    /**
     * Checks nothing and copies the list.
     *
     * @param source what was read
     * @param unverified what was not
     */
    public Provenance {
        unverified = List.copyOf(unverified);
    }

    /**
     * Whether all of the row was read at its source.
     *
     * @return false when something rests on general knowledge
     */
    public boolean isVerified() {
        return unverified.isEmpty();
    }
}
