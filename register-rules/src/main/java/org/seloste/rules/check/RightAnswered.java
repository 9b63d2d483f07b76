package org.seloste.rules.check;

import java.util.List;
import org.seloste.model.JointArrangement;
import org.seloste.model.JointDuty;
import org.seloste.model.text.Text;
import org.seloste.model.vocabulary.TermKind;

/** A request is answered by the joint controller who answers for that right. */
final class RightAnswered implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.declaration("right-answered", "26(1)", "26(2)")
            .wokenBy(Input.RIGHT)
            .reading(Input.ACTOR);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public boolean concerns(PurposeIndex purpose) {
        return purpose.register().register().getJoint().isPresent()
                || purpose.register().register().getControllers().size() > 1;
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        if (action.isUnknown(Input.RIGHT)) {
            return Reason.unknown(this, "joint", Input.RIGHT).only();
        }
        if (!action.isKnown(Input.RIGHT) || action.isUnknown(Input.ACTOR)) {
            return List.of();
        }
        String right = action.word(Input.RIGHT);
        List<String> answering = answering(right, purpose);
        String actor = action.word(Input.ACTOR);
        if (answering.isEmpty()) {
            return Reason.review(this, "joint/duties")
                    .becauseAbsent()
                    .saying("review")
                    .with("right", label(right, purpose))
                    .only();
        }
        if (actor.isEmpty() || actor.equals("controller")) {
            return answering.size()
                            == purpose.register().register().getControllers().size()
                    ? List.of()
                    : Reason.unknown(this, "joint/duties", Input.ACTOR).only();
        }
        return answering.contains(actor)
                ? List.of()
                : Reason.denied(this, "joint/duties/" + answering.get(0))
                        .with("right", label(right, purpose))
                        .with("actor", String.join(", ", answering))
                        .only();
    }

    /** Those who answer for a right: by the right itself, by the arrangement, or as the one who has the rest. */
    private static List<String> answering(String right, PurposeIndex purpose) {
        List<String> stated = purpose.register().register().getRights().stream()
                .filter(each -> each.getId().equals(right))
                .flatMap(each -> each.getAnsweredBy().stream())
                .map(id -> id.substring(id.indexOf('/') + 1))
                .toList();
        if (!stated.isEmpty()) {
            return stated;
        }
        List<JointDuty> duties = purpose.register()
                .register()
                .getJoint()
                .map(JointArrangement::getDuties)
                .orElse(List.of());
        List<String> divided = duties.stream()
                .filter(duty -> duty.getRights().contains(right))
                .map(JointDuty::getId)
                .toList();
        return divided.isEmpty()
                ? duties.stream()
                        .filter(JointDuty::isRest)
                        .map(JointDuty::getId)
                        .toList()
                : divided;
    }

    private static Text label(String right, PurposeIndex purpose) {
        return purpose.register().terms().label(TermKind.RIGHT, right);
    }
}
