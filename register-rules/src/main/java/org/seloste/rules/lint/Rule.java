package org.seloste.rules.lint;

/**
 * One demand of the law, of guidance or of good craft, as a question to a register.
 *
 * <p>A rule reads no clock, file or locale and does not know its neighbours. Its words for people stand in the bundles
 * under its id.
 */
public interface Rule {

    /**
     * What is fixed of the rule.
     *
     * @return always the same facts
     */
    About about();

    /**
     * What the rule finds in a register.
     *
     * @param register the register, with its parts by path and the day
     * @return the findings, or that there was nothing to look at
     */
    Outcome check(Subject register);
}
