package org.seloste.rules.lint.document;

import java.util.regex.Pattern;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Recognition;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** What is addressed to children is said in short sentences. */
final class ChildrenHardToRead implements Rule {

    /** Twenty-one words without the end of a sentence between them. */
    private static final Pattern LONG_SENTENCE = Pattern.compile("(?U)(?:[^\\s.!?]+[\\s]+){20}[^\\s.!?]+");

    @Override
    public About about() {
        return About.warning("children-hard-to-read", "12(1)").covers("N-CHILD").sure(Confidence.MEDIUM);
    }

    @Override
    public Outcome check(Subject register) {
        return register.register().isForChildren()
                ? Recognition.of(register.publicWords(), LONG_SENTENCE)
                : Outcome.doesNotApply();
    }
}
