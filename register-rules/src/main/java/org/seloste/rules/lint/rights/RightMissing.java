package org.seloste.rules.lint.rights;

import java.util.List;
import java.util.stream.Stream;
import org.seloste.model.Purpose;
import org.seloste.model.Topic;
import org.seloste.model.law.DataSubjectRight;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Bases;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/**
 * A right that applies is told of; one rule a right.
 *
 * <p>A register that does not list its rights gives each that follows from its legal bases, and lacks none.
 *
 * @param about what is fixed of the rule
 * @param right the right
 * @param heading the topic of its heading
 */
record RightMissing(About about, DataSubjectRight right, Topic heading) implements Rule {

    static RightMissing of(DataSubjectRight right, Topic heading, String id, String... rows) {
        return new RightMissing(
                About.error(id, "13(2)(b)", "14(2)(c)", right.article())
                        .covers(rows)
                        .on(Topic.RIGHTS, heading),
                right,
                heading);
    }

    static RightMissing complaint() {
        return new RightMissing(
                About.error("complaint-right-missing", "13(2)(d)", "14(2)(e)", "77")
                        .covers("RGT-001", "N-COMPLAINT")
                        .on(Topic.RIGHTS, Topic.COMPLAINT),
                DataSubjectRight.COMPLAINT,
                Topic.COMPLAINT);
    }

    @Override
    public Outcome check(Subject register) {
        List<String> stated = register.register().getRightsStated();
        boolean asked = !stated.isEmpty() || register.isLeftEmpty(heading);
        boolean missing = asked && !stated.contains(right.word()) && applies(register);
        return Outcome.of(missing ? Stream.of(remark(register)) : Stream.empty());
    }

    private boolean applies(Subject register) {
        if (right == DataSubjectRight.OBJECTION_TO_MARKETING) {
            return register.all(Purpose.class)
                    .values()
                    .anyMatch(purpose -> Bases.isDirectMarketing(purpose, register.vocabulary()));
        }
        return isUnpaired(register)
                || Bases.rights(register)
                        .map(rights -> rights.contains(right))
                        .orElse(right != DataSubjectRight.OBJECTION && right != DataSubjectRight.PORTABILITY);
    }

    /** Which right goes with which purpose cannot be told when several purposes share a list of bases. */
    private static boolean isUnpaired(Subject register) {
        return !register.register().getBases().isEmpty()
                && register.all(Purpose.class)
                                .where(purpose -> purpose.getBases().isEmpty())
                                .size()
                        > 1;
    }

    private Remark remark(Subject register) {
        Remark remark = Remark.at(register.gap(heading, "rights-stated"));
        return Stream.of("rights-stated/objection-to-marketing", "rights/objection-to-marketing")
                .filter(path -> right == DataSubjectRight.OBJECTION && register.has(path))
                .reduce(remark, Remark::against, (one, other) -> one);
    }
}
