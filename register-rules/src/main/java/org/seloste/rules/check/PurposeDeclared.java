package org.seloste.rules.check;

import java.util.List;
import java.util.Optional;
import org.seloste.model.Purpose;
import org.seloste.model.Topic;
import org.seloste.model.text.Nearest;

/** The purpose is declared; a new one stands or falls with how compatible it is (Article 6(4)). */
final class PurposeDeclared implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.declaration("purpose-declared", "5(1)(b)", "13(1)(c)")
            .covers("AC-PURPOSE-UNDECLARED")
            .reading(Input.ORIGINAL_PURPOSE, Input.COMPATIBILITY);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public boolean concerns(PurposeIndex purpose) {
        return !purpose.isDeclared();
    }

    @Override
    public boolean judgesUndeclared() {
        return true;
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        boolean assessed = action.says(Input.COMPATIBILITY)
                && !action.isNone(Input.COMPATIBILITY)
                && !action.isNone(Input.ORIGINAL_PURPOSE)
                && action.says(Input.ORIGINAL_PURPOSE);
        if (assessed) {
            return List.of();
        }
        Decision decision =
                purpose.register().outside(purpose.register().register().getPurposes(), Topic.PURPOSES);
        Reason reason = Reason.of(this, decision, "purposes").becauseAbsent().with("purpose", purpose.id());
        return near(purpose)
                .map(near -> reason.saying("near").with("near", near))
                .orElse(reason)
                .only();
    }

    private static Optional<String> near(PurposeIndex purpose) {
        return Nearest.of(
                purpose.id(),
                purpose.register().purposes().stream().map(Purpose::getId).toList());
    }
}
