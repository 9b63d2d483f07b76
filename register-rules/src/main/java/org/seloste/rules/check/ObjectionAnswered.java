package org.seloste.rules.check;

import java.util.List;
import org.seloste.model.law.Article6;

/** What somebody has objected to stops until compelling grounds are shown. */
final class ObjectionAnswered implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.law("objection-answered", "21(1)", "18(1)(d)")
            .covers("AC-OBJ-GEN")
            .wokenBy(Input.OBJECTION)
            .reading(Input.OBJECTION_GROUNDS, Input.BASIS);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public boolean concerns(PurposeIndex purpose) {
        return !purpose.isDirectMarketing();
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        boolean objected = action.says(Input.OBJECTION) && !action.isNone(Input.OBJECTION);
        Answer rests = BasisFit.restsOn(purpose, action, Article6.PUBLIC_TASK, Article6.LEGITIMATE_INTERESTS);
        if (!objected || rests == Answer.NO || Rightly.isKeptOnly(action)) {
            return List.of();
        }
        String path = purpose.path() + "/bases";
        if (action.isUnknown(Input.OBJECTION)) {
            return Reason.unknown(this, path, Input.OBJECTION).only();
        }
        if (action.isUnknown(Input.OBJECTION_GROUNDS) || rests == Answer.UNKNOWN) {
            return Reason.unknown(this, path, rests == Answer.UNKNOWN ? Input.BASIS : Input.OBJECTION_GROUNDS)
                    .only();
        }
        boolean grounds = action.isKnown(Input.OBJECTION_GROUNDS) && action.isWord(Input.OBJECTION, "pending");
        return (grounds ? Reason.review(this, path).saying("grounds") : Reason.denied(this, path))
                .with("purpose", purpose.name())
                .only();
    }
}
