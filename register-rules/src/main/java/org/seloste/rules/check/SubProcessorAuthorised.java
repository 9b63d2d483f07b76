package org.seloste.rules.check;

import java.util.List;

/** A processor engages another one only when the controller has authorised it. */
final class SubProcessorAuthorised implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.law("sub-processor-authorised", "28(2)", "28(4)")
            .covers("AC-SUBPROC")
            .wokenBy(Input.SUB_PROCESSOR, Input.SUB_PROCESSOR_AUTHORISED, Input.ACTOR, Input.RECIPIENT);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        if (action.isUnknown(Input.SUB_PROCESSOR)) {
            return Reason.unknown(this, "processors", Input.SUB_PROCESSOR).only();
        }
        String engaged = action.word(Input.SUB_PROCESSOR);
        if (!engaged.isEmpty()) {
            return judge(engaged, purpose, action);
        }
        for (Input input : PARTIES) {
            String name = action.word(input);
            if (isEngaged(name, purpose)) {
                return judge(name, purpose, action);
            }
        }
        return List.of();
    }

    private static final List<Input> PARTIES = List.of(Input.ACTOR, Input.RECIPIENT);

    /** Whether data reach a party only through another processor. */
    private static boolean isEngaged(String name, PurposeIndex purpose) {
        Flow[] flows = purpose.register().parties().flows(name);
        for (Flow flow : flows) {
            if (flow.kind() != Flow.Kind.SUB_PROCESSOR) {
                return false;
            }
        }
        return flows.length > 0;
    }

    private List<Reason> judge(String name, PurposeIndex purpose, ProcessingAction action) {
        Answer authorised =
                action.says(Input.SUB_PROCESSOR_AUTHORISED) ? action.flag(Input.SUB_PROCESSOR_AUTHORISED) : Answer.NO;
        String path = "processors";
        for (Flow flow : purpose.register().parties().flows(name)) {
            if (flow.kind() == Flow.Kind.SUB_PROCESSOR) {
                path = flow.path() + "/authorised";
                if (!action.says(Input.SUB_PROCESSOR_AUTHORISED)) {
                    authorised = authorised.or(flow.bound().map(Answer::of).orElse(Answer.UNKNOWN));
                }
            }
        }
        return switch (authorised) {
            case YES -> List.of();
            case NO ->
                Reason.denied(this, path)
                        .becauseAbsent()
                        .with("processor", name)
                        .only();
            case UNKNOWN ->
                Reason.unknown(this, path, Input.SUB_PROCESSOR_AUTHORISED).only();
        };
    }
}
