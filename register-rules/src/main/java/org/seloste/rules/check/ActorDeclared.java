package org.seloste.rules.check;

import java.util.List;
import org.seloste.model.Topic;

/** Whoever acts is the controller, a joint controller or a declared processor. */
final class ActorDeclared implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.declaration("actor-declared", "4(7)", "4(8)", "29")
            .covers("AC-ACTOR-UNKNOWN")
            .wokenBy(Input.ACTOR);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        if (action.isUnknown(Input.ACTOR)) {
            return Reason.unknown(this, "processors", Input.ACTOR).only();
        }
        String actor = action.word(Input.ACTOR);
        if (!action.isKnown(Input.ACTOR) || Actors.isController(actor, purpose) || Actors.isProcessor(actor, purpose)) {
            return List.of();
        }
        Decision decision =
                purpose.register().outside(purpose.register().register().getProcessors(), Topic.PROCESSORS);
        return Reason.of(this, decision, "processors")
                .becauseAbsent()
                .with("actor", actor)
                .only();
    }
}
