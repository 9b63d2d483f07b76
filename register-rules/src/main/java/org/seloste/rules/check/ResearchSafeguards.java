package org.seloste.rules.check;

import java.util.List;

/** Archiving, research and statistics have the safeguards of Article 89(1). */
final class ResearchSafeguards implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.law("research-safeguards", "5(1)(b)", "89(1)")
            .covers("AC-COMPAT-RESEARCH")
            .wokenBy(Input.ORIGINAL_PURPOSE, Input.RESEARCH_SAFEGUARDS);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public boolean judgesUndeclared() {
        return true;
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        boolean another = Reuse.isAnother(purpose, action) || action.says(Input.RESEARCH_SAFEGUARDS);
        if (!another || !Reuse.isResearch(purpose) || action.flag(Input.RESEARCH_SAFEGUARDS) == Answer.YES) {
            return List.of();
        }
        if (action.isUnknown(Input.RESEARCH_SAFEGUARDS)) {
            return Reason.unknown(this, purpose.path(), Input.RESEARCH_SAFEGUARDS)
                    .only();
        }
        return action.flag(Input.RESEARCH_SAFEGUARDS) == Answer.NO
                ? Reason.review(this, purpose.path())
                        .with("purpose", purpose.name())
                        .only()
                : Reason.duty(this, purpose.path())
                        .with("purpose", purpose.name())
                        .only();
    }
}
