package org.seloste.rules.lint;

import java.util.List;
import java.util.stream.Stream;

/**
 * What became of asking one rule: it had nothing to look at, or these are its remarks.
 *
 * @param applied false when the register has nothing that the rule is about
 * @param remarks what was found, in the order of the register
 */
public record Outcome(boolean applied, List<Remark> remarks) {

    /**
     * Copies the remarks.
     *
     * @param applied false when the register has nothing that the rule is about
     * @param remarks what was found, in the order of the register
     */
    public Outcome {
        remarks = List.copyOf(remarks);
    }

    /**
     * The register has nothing that the rule is about.
     *
     * @return an outcome without remarks
     */
    public static Outcome doesNotApply() {
        return new Outcome(false, List.of());
    }

    /**
     * The rule looked, and this is what it found.
     *
     * @param remarks the remarks, maybe none
     * @return an outcome
     */
    public static Outcome of(Stream<Remark> remarks) {
        return new Outcome(true, remarks.toList());
    }

    /**
     * The rule looked at one thing.
     *
     * @param wrong whether it found a shortfall
     * @param path where the shortfall is
     * @return an outcome
     */
    public static Outcome of(boolean wrong, String path) {
        return of(wrong ? Stream.of(Remark.at(path)) : Stream.empty());
    }
}
