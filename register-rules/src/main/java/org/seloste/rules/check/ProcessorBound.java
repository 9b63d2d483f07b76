package org.seloste.rules.check;

import java.util.List;

/** A processor is bound by an agreement. */
final class ProcessorBound implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.law("processor-bound", "28(3)")
            .covers("AC-PROC-NO-DPA")
            .wokenBy(Input.ACTOR, Input.RECIPIENT, Input.PROCESSOR_AGREEMENT);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public boolean concerns(PurposeIndex purpose) {
        return !purpose.register().register().getProcessors().items().isEmpty();
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        Answer best = Answer.YES;
        String path = "";
        for (Flow flow : Actors.processing(purpose, action)) {
            if (flow.kind() == Flow.Kind.PROCESSOR) {
                Answer bound = bound(flow, action);
                best = path.isEmpty() ? bound : best.or(bound);
                path = flow.path();
            }
        }
        return switch (best) {
            case YES -> List.of();
            case NO -> Reason.denied(this, path + "/agreement").only();
            case UNKNOWN ->
                Reason.unknown(this, path + "/agreement", Input.PROCESSOR_AGREEMENT)
                        .becauseAbsent()
                        .only();
        };
    }

    private static Answer bound(Flow flow, ProcessingAction action) {
        return action.says(Input.PROCESSOR_AGREEMENT)
                ? action.flag(Input.PROCESSOR_AGREEMENT)
                : flow.bound().map(Answer::of).orElse(Answer.UNKNOWN);
    }
}
