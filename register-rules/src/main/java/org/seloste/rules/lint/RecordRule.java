package org.seloste.rules.lint;

/** A rule on the record of a processor, Article 30(2): asked of records, and never of registers. */
public interface RecordRule extends Rule {

    /**
     * What the rule finds in a processor's record.
     *
     * @param asked the record, with the vocabulary
     * @return the findings, or that there was nothing to look at
     */
    Outcome check(RecordSubject asked);

    @Override
    default Outcome check(Subject register) {
        return Outcome.doesNotApply();
    }
}
