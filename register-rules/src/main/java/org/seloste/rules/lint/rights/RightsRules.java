package org.seloste.rules.lint.rights;

import java.util.List;
import org.seloste.model.Topic;
import org.seloste.model.law.DataSubjectRight;
import org.seloste.rules.lint.Rule;

/** The rights of people and how they are used, Articles 12 to 22 and 77. */
public final class RightsRules {

    private RightsRules() {}

    /**
     * The rules of this package.
     *
     * @return the rules in the order of a report
     */
    public static List<Rule> all() {
        return List.of(
                RightMissing.of(DataSubjectRight.ACCESS, Topic.ACCESS, "access-missing", "RGT-003", "N-R-ACCESS"),
                RightMissing.of(
                        DataSubjectRight.RECTIFICATION,
                        Topic.RECTIFICATION,
                        "rectification-missing",
                        "RGT-003",
                        "N-R-RECT"),
                RightMissing.of(DataSubjectRight.ERASURE, Topic.ERASURE, "erasure-missing", "RGT-003", "N-R-ERAS"),
                RightMissing.of(
                        DataSubjectRight.RESTRICTION, Topic.RESTRICTION, "restriction-missing", "RGT-003", "N-R-RESTR"),
                RightMissing.of(
                        DataSubjectRight.PORTABILITY, Topic.PORTABILITY, "portability-missing", "RGT-003", "N-R-PORT"),
                RightMissing.of(
                        DataSubjectRight.OBJECTION,
                        Topic.OBJECTION,
                        "objection-missing",
                        "RGT-003",
                        "RGT-007",
                        "N-R-OBJ",
                        "N-OBJ-SEP"),
                RightMissing.of(
                        DataSubjectRight.OBJECTION_TO_MARKETING,
                        Topic.OBJECTION,
                        "objection-to-marketing-missing",
                        "RGT-003",
                        "RGT-007",
                        "N-R-OBJ"),
                RightMissing.complaint(),
                new AuthorityNotNamed(),
                new RightBeyondBasis(),
                new ErasurePromiseContradiction(),
                new SignedRequestRequired(),
                new RequestInPersonOnly(),
                new FreeAccessOnceAYear(),
                new FeeForRequests(),
                new MarketingObjectionLimited(),
                new RequestChannelMissing(),
                new RequestLanguageBarrier(),
                new RequestReasonsDemanded(),
                new ReplyTooLate(),
                new ReplyTimeNotTold());
    }
}
