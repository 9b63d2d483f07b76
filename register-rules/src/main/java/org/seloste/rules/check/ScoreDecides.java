package org.seloste.rules.check;

import java.util.List;

/** A score made by somebody else that decides in effect is itself the decision. */
final class ScoreDecides implements CheckRule {

    private static final CheckAbout ABOUT =
            CheckAbout.law("score-decides", "22(1)").covers("AC-ADM-SCORE").wokenBy(Input.THIRD_PARTY_SCORE);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        boolean scored = action.says(Input.THIRD_PARTY_SCORE) && action.flag(Input.THIRD_PARTY_SCORE) != Answer.NO;
        if (!scored) {
            return List.of();
        }
        return (action.isUnknown(Input.THIRD_PARTY_SCORE)
                        ? Reason.unknown(this, "automated-decisions", Input.THIRD_PARTY_SCORE)
                        : Reason.review(this, "automated-decisions"))
                .only();
    }
}
