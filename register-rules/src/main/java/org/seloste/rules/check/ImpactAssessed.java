package org.seloste.rules.check;

import java.util.List;
import org.seloste.model.Purpose;

/** A high risk is assessed before the processing begins. */
final class ImpactAssessed implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.law("impact-assessed", "35(1)", "35(3)")
            .covers("AC-DPIA")
            .wokenBy(Input.HIGH_RISK)
            .reading(Input.IMPACT_ASSESSMENT);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        boolean risk = action.says(Input.HIGH_RISK) && !action.isNone(Input.HIGH_RISK);
        boolean stated = purpose.purpose().flatMap(Purpose::getImpactAssessment).isPresent();
        if (!risk
                || action.flag(Input.IMPACT_ASSESSMENT) == Answer.YES
                || (stated && !action.says(Input.IMPACT_ASSESSMENT))) {
            return List.of();
        }
        String path = purpose.path() + "/impact-assessment";
        if (action.isUnknown(Input.IMPACT_ASSESSMENT) || action.isUnknown(Input.HIGH_RISK)) {
            return Reason.unknown(this, path, Input.HIGH_RISK, Input.IMPACT_ASSESSMENT)
                    .only();
        }
        return (action.flag(Input.IMPACT_ASSESSMENT) == Answer.NO ? Reason.review(this, path) : Reason.duty(this, path))
                .becauseAbsent()
                .with("purpose", purpose.name())
                .only();
    }
}
