package org.seloste.rules.lint.retention;

import java.util.stream.Stream;
import org.seloste.model.Retention;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Place;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** Criteria tell a reader when the data go; "as long as necessary" does not. */
final class RetentionVague implements Rule {

    @Override
    public About about() {
        return About.warning("retention-vague", "13(2)(a)", "14(2)(a)", "5(1)(e)")
                .sure(Confidence.HIGH)
                .covers("RET-002")
                .on(Topic.RETENTION);
    }

    @Override
    public Outcome check(Subject register) {
        return register.all(Retention.class)
                .where(statement -> !statement.isIndefinite())
                .judge(statement -> judge(statement, register));
    }

    private static Stream<Remark> judge(Place<Retention> statement, Subject register) {
        return Vague.find(statement, register)
                .limit(1)
                .map(found ->
                        Remark.at(statement.path()).evidence(found.evidence().orElseThrow()));
    }
}
