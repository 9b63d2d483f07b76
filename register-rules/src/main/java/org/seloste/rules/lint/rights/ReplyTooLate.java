package org.seloste.rules.lint.rights;

import java.util.stream.Stream;
import org.seloste.model.RightStatement;
import org.seloste.model.TimeSpan;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** Requests are answered within a month. */
final class ReplyTooLate implements Rule {

    private static final int DAYS_OF_A_MONTH = 31;
    private static final int DAYS_OF_A_WEEK = 7;

    @Override
    public About about() {
        return About.error("reply-too-late", "12(3)").covers("RGT-011").on(Topic.RIGHTS);
    }

    @Override
    public Outcome check(Subject register) {
        return register.all(RightStatement.class)
                .where(right -> right.getReply().isPresent())
                .judge(right -> isTooLong(right.value().getReply().orElseThrow())
                        ? Stream.of(Remark.at(right.at("reply")))
                        : Stream.empty());
    }

    /** Days and weeks are compared with the longest month. */
    private static boolean isTooLong(TimeSpan span) {
        boolean inDays = span.years() == 0 && span.months() == 0;
        return inDays
                ? span.days() + span.weeks() * DAYS_OF_A_WEEK > DAYS_OF_A_MONTH
                : span.years() > 0 || span.months() > 1 || span.days() > 0;
    }
}
