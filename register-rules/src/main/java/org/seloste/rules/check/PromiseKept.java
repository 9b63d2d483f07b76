package org.seloste.rules.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.seloste.model.DataCategory;
import org.seloste.model.NotCollected;
import org.seloste.model.Promise;
import org.seloste.model.Strength;
import org.seloste.model.text.Text;
import org.seloste.model.vocabulary.TermKind;

/** What the register promises not to do is not done, save for the exceptions that it names. */
final class PromiseKept implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.declaration("promise-kept", "5(1)(a)", "13(1)")
            .wokenBy(Input.RECIPIENT_USE, Input.COUNTRY, Input.RECIPIENT, Input.SOURCE)
            .reading(
                    Input.DATA,
                    Input.SUBJECTS,
                    Input.CONDITIONS,
                    Input.CONSENT,
                    Input.OBJECTION,
                    Input.MARKETING_BAN,
                    Input.AUTHORITY_INQUIRY,
                    Input.REPETITIVE);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public boolean concerns(PurposeIndex purpose) {
        return !purpose.register().register().getPromises().isEmpty()
                || purpose.register().register().getProfiling().isNone()
                || purpose.register().register().getNotCollected().isPresent();
    }

    @Override
    public Set<Operation> awakeAt(PurposeIndex purpose) {
        Set<Operation> awake = EnumSet.noneOf(Operation.class);
        if (purpose.register().register().getProfiling().isNone()) {
            awake.add(Operation.PROFILE);
        }
        if (purpose.register().register().getNotCollected().isPresent()) {
            awake.addAll(Set.of(Operation.COLLECT, Operation.RECORD));
        }
        for (Promise promise : purpose.register().register().getPromises()) {
            if (promise.getPurposes().isEmpty()
                    || promise.getPurposes().contains(purpose.id())
                    || promise.getOnly().isPresent()) {
                awake.addAll(Promises.operations(promise));
            }
        }
        return awake;
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        List<Reason> reasons = List.of();
        for (Promise promise : purpose.register().register().getPromises()) {
            Answer broken = Promises.isBroken(promise, purpose, action);
            if (broken != Answer.NO) {
                boolean firm = broken == Answer.YES && promise.getStrength().orElse(Strength.NEVER) == Strength.NEVER;
                Reason reason = firm
                        ? Reason.denied(this, path(promise))
                        : Reason.review(this, path(promise)).saying("review");
                reasons = Reasons.and(
                        reasons,
                        reason.with("promise", promise.getText().orElseGet(() -> Text.everywhere(promise.getId()))));
            }
        }
        if (action.operation() == Operation.PROFILE
                && purpose.register().register().getProfiling().isNone()) {
            reasons = Reasons.and(reasons, Reason.denied(this, "profiling").saying("profiling"));
        }
        return isCollecting(action)
                ? Stream.concat(reasons.stream(), notCollected(purpose, action)).toList()
                : reasons;
    }

    private static String path(Promise promise) {
        return "promises/" + promise.getId();
    }

    private static boolean isCollecting(ProcessingAction action) {
        return action.operation() == Operation.COLLECT || action.operation() == Operation.RECORD;
    }

    /** The register may say what it does not collect. */
    private Stream<Reason> notCollected(PurposeIndex purpose, ProcessingAction action) {
        List<String> special = purpose.register()
                .register()
                .getNotCollected()
                .map(NotCollected::getSpecial)
                .orElse(List.of());
        List<String> named =
                purpose.register().register().getNotCollected().map(NotCollected::getData).orElse(List.of()).stream()
                        .map(DataCategory::getId)
                        .toList();
        return Stream.of(action.data())
                .filter(name -> named.contains(name)
                        || purpose.register().data().facts(name).special().stream()
                                .anyMatch(special::contains))
                .map(name -> Reason.denied(this, "not-collected")
                        .saying("collected")
                        .with("data", purpose.register().terms().label(TermKind.DATA, name)));
    }
}
