package org.seloste.rules.check;

import java.util.List;

/** A processor acts for the purposes and on the data that it was given, and as instructed. */
final class ProcessorScope implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.law("processor-scope", "28(3)(a)", "28(10)", "29")
            .covers("AC-PROC-SCOPE")
            .wokenBy(Input.ACTOR, Input.WITHIN_INSTRUCTIONS)
            .reading(Input.DATA);

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
        String actor = action.word(Input.ACTOR);
        if (!Actors.isProcessor(actor, purpose) || Actors.isController(actor, purpose)) {
            return List.of();
        }
        Flow[] flows = purpose.register().parties().flows(actor);
        Answer within = Answer.NO;
        for (Flow flow : flows) {
            if (flow.isProcessing()) {
                within = within.or(flow.isFor(purpose).and(flow.carries(purpose, action)));
            }
        }
        Answer instructed =
                action.says(Input.WITHIN_INSTRUCTIONS) ? action.flag(Input.WITHIN_INSTRUCTIONS) : Answer.YES;
        return switch (within.and(instructed)) {
            case YES -> List.of();
            case NO ->
                Reason.denied(this, flows[0].path())
                        .with("actor", actor)
                        .with("purpose", purpose.name())
                        .only();
            case UNKNOWN ->
                Reason.unknown(this, flows[0].path(), Input.WITHIN_INSTRUCTIONS).only();
        };
    }
}
