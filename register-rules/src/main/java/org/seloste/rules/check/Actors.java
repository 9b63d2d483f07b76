package org.seloste.rules.check;

import java.util.List;
import java.util.stream.Stream;

/** Who may act under a register. */
final class Actors {

    private Actors() {}

    static boolean isController(String actor, PurposeIndex purpose) {
        return actor.equals("controller")
                || purpose.register().register().getControllers().stream()
                        .anyMatch(controller -> controller.getId().equals(actor))
                || isAt(actor, purpose, Flow.Kind.JOINT_CONTROLLER);
    }

    static boolean isProcessor(String actor, PurposeIndex purpose) {
        return isAt(actor, purpose, Flow.Kind.PROCESSOR) || isAt(actor, purpose, Flow.Kind.SUB_PROCESSOR);
    }

    private static boolean isAt(String actor, PurposeIndex purpose, Flow.Kind kind) {
        for (Flow flow : purpose.register().parties().flows(actor)) {
            if (flow.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** The ways on which data reach the processor that acts or receives. */
    static List<Flow> processing(PurposeIndex purpose, ProcessingAction action) {
        return Stream.of(action.word(Input.ACTOR), action.word(Input.RECIPIENT))
                .flatMap(name -> Stream.of(purpose.register().parties().flows(name)))
                .filter(Flow::isProcessing)
                .toList();
    }
}
