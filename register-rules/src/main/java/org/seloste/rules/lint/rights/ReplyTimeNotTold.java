package org.seloste.rules.lint.rights;

import org.seloste.model.RightStatement;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** People like to know that they are answered within a month. */
final class ReplyTimeNotTold implements Rule {

    @Override
    public About about() {
        return About.info("reply-time-not-told", "12(3)").covers("RGT-011").on(Topic.RIGHTS);
    }

    @Override
    public Outcome check(Subject register) {
        return Outcome.of(
                register.all(RightStatement.class)
                        .values()
                        .noneMatch(right -> right.getReply().isPresent()),
                "rights");
    }
}
