package org.seloste.rules.lint.rights;

import java.util.stream.Stream;
import org.seloste.model.RightStatement;
import org.seloste.model.Topic;
import org.seloste.model.law.DataSubjectRight;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** The right to object to direct marketing has no conditions and no exceptions. */
final class MarketingObjectionLimited implements Rule {

    @Override
    public About about() {
        return About.warning("marketing-objection-limited", "21(2)", "21(3)")
                .covers("RGT-008")
                .on(Topic.RIGHTS, Topic.OBJECTION);
    }

    @Override
    public Outcome check(Subject register) {
        return register.all(RightStatement.class)
                .where(right -> right.getId().equals(DataSubjectRight.OBJECTION_TO_MARKETING.word()))
                .areWrongWhen(right -> Stream.of(right.getExcept(), right.getWhen(), right.getUnless())
                        .anyMatch(limits -> !limits.isEmpty()));
    }
}
