package org.seloste.rules.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.seloste.model.Mechanism;
import org.seloste.model.Transfer;
import org.seloste.model.law.AdequacyDecision;
import org.seloste.model.law.TransferMechanism;
import org.seloste.model.law.TransferMechanism.Family;

/**
 * On what a transfer to a third country rests, and how firmly: the best of what is claimed, or of what the register
 * declares, an adequacy decision in force among it.
 *
 * @param mechanism what it rests on; empty when on nothing
 * @param decision what that makes of the transfer
 * @param sentence the key of the sentence that says why
 * @param path where it is declared
 * @param missing what is not known and would be needed
 */
record TransferGround(
        Optional<TransferMechanism> mechanism, Decision decision, String sentence, String path, List<Input> missing) {

    private static final TransferGround NOTHING =
            new TransferGround(Optional.empty(), Decision.DENIED, "message", "transfers", List.of());

    static TransferGround of(PurposeIndex purpose, ProcessingAction action, String country) {
        if (action.isUnknown(Input.MECHANISM)) {
            return new TransferGround(
                    Optional.empty(), Decision.NEEDS_REVIEW, "unknown", "transfers", List.of(Input.MECHANISM));
        }
        List<Transfer> declared = Transfers.to(purpose, action, country);
        TransferGround best = NOTHING;
        if (action.isNone(Input.MECHANISM)) {
            return best;
        }
        if (action.isKnown(Input.MECHANISM)) {
            return judge(
                    TransferMechanism.of(action.word(Input.MECHANISM)).orElseThrow(),
                    declared,
                    purpose,
                    action,
                    country);
        }
        if (purpose.register()
                .law()
                .adequacy(country, purpose.register().day(action))
                .isPresent()) {
            best = judge(TransferMechanism.ADEQUACY, declared, purpose, action, country);
        }
        for (Transfer transfer : declared) {
            for (Mechanism each : transfer.getMechanisms()) {
                Optional<TransferMechanism> mechanism = each.getIs().flatMap(TransferMechanism::of);
                TransferGround ground = mechanism.isPresent() && !each.isExample()
                        ? judge(mechanism.get(), declared, purpose, action, country)
                        : review("like", "transfers/" + transfer.getId() + "/mechanisms");
                if (ground.decision.compareTo(best.decision) < 0 || best.equals(NOTHING)) {
                    best = ground;
                }
            }
        }
        return best;
    }

    private static TransferGround review(String sentence, String path) {
        return new TransferGround(Optional.empty(), Decision.NEEDS_REVIEW, sentence, path, List.of());
    }

    private static TransferGround judge(
            TransferMechanism mechanism,
            List<Transfer> declared,
            PurposeIndex purpose,
            ProcessingAction action,
            String country) {
        String path = declared.stream()
                .filter(transfer -> isOn(transfer, mechanism))
                .findFirst()
                .or(() -> declared.stream().findFirst())
                .map(transfer -> "transfers/" + transfer.getId())
                .orElse("transfers");
        boolean stated = declared.stream().anyMatch(transfer -> isOn(transfer, mechanism));
        return switch (mechanism.family()) {
            case ADEQUACY -> adequacy(path, purpose, action, country);
            case SAFEGUARD -> safeguard(mechanism, stated, declared, path, purpose, action);
            case DEROGATION -> derogation(mechanism, path, action);
        };
    }

    private static boolean isOn(Transfer transfer, TransferMechanism mechanism) {
        return transfer.getMechanisms().stream()
                .anyMatch(each -> each.getIs().filter(mechanism.word()::equals).isPresent() && !each.isExample());
    }

    private static TransferGround adequacy(String path, PurposeIndex purpose, ProcessingAction action, String country) {
        Optional<AdequacyDecision> decision =
                purpose.register().law().adequacy(country, purpose.register().day(action));
        Optional<TransferMechanism> mechanism = Optional.of(TransferMechanism.ADEQUACY);
        if (decision.isEmpty()) {
            return new TransferGround(mechanism, Decision.DENIED, "message", path, List.of());
        }
        if (action.isUnknown(Input.DAY)) {
            return new TransferGround(mechanism, Decision.NEEDS_REVIEW, "unknown", path, List.of(Input.DAY));
        }
        Answer met = decision.get()
                .condition()
                .map(condition -> meets(condition.key(), purpose, action))
                .orElse(Answer.YES);
        return switch (met) {
            case YES -> new TransferGround(mechanism, Decision.ALLOWED, "message", path, List.of());
            case UNKNOWN ->
                new TransferGround(mechanism, Decision.NEEDS_REVIEW, "unknown", path, List.of(Input.CERTIFICATIONS));
            case NO -> new TransferGround(mechanism, Decision.DENIED, "scope", path, List.of());
        };
    }

    private static Answer meets(String condition, PurposeIndex purpose, ProcessingAction action) {
        if (action.isKnown(Input.CERTIFICATIONS)) {
            return Answer.of(action.has(Input.CERTIFICATIONS, condition));
        }
        if (action.says(Input.CERTIFICATIONS)) {
            return action.isNone(Input.CERTIFICATIONS) ? Answer.NO : Answer.UNKNOWN;
        }
        return purpose.register()
                        .parties()
                        .find(action.word(Input.RECIPIENT))
                        .filter(party -> party.getCertifications().contains(condition))
                        .isPresent()
                ? Answer.YES
                : Answer.UNKNOWN;
    }

    private static TransferGround safeguard(
            TransferMechanism mechanism,
            boolean stated,
            List<Transfer> declared,
            String path,
            PurposeIndex purpose,
            ProcessingAction action) {
        Optional<TransferMechanism> on = Optional.of(mechanism);
        boolean betweenAuthorities = mechanism == TransferMechanism.PUBLIC_INSTRUMENT
                || mechanism == TransferMechanism.ADMINISTRATIVE_ARRANGEMENT;
        if (betweenAuthorities && !purpose.register().isAuthority()) {
            return new TransferGround(on, Decision.DENIED, "type", path, List.of());
        }
        Answer instrument =
                action.says(Input.INSTRUMENT) ? action.flag(Input.INSTRUMENT) : stated ? Answer.YES : Answer.UNKNOWN;
        if (instrument == Answer.NO) {
            return new TransferGround(on, Decision.DENIED, "message", path, List.of());
        }
        if (instrument == Answer.UNKNOWN) {
            return new TransferGround(on, Decision.NEEDS_REVIEW, "unknown", path, List.of(Input.INSTRUMENT));
        }
        boolean assessed = action.says(Input.TRANSFER_ASSESSMENT)
                ? action.flag(Input.TRANSFER_ASSESSMENT) == Answer.YES
                : declared.stream()
                        .anyMatch(transfer -> transfer.getAssessment().isPresent());
        return assessed
                ? new TransferGround(on, Decision.ALLOWED, "message", path, List.of())
                : new TransferGround(on, Decision.ALLOWED_WITH_DUTIES, "duty", path, List.of());
    }

    private static TransferGround derogation(TransferMechanism mechanism, String path, ProcessingAction action) {
        Optional<TransferMechanism> on = Optional.of(mechanism);
        boolean once = action.flag(Input.REPETITIVE) == Answer.NO;
        boolean met = action.flag(Input.DEROGATION_MET) == Answer.YES;
        if (!once || !met) {
            boolean known =
                    action.flag(Input.REPETITIVE) == Answer.YES || action.flag(Input.DEROGATION_MET) == Answer.NO;
            return known
                    ? new TransferGround(on, Decision.NEEDS_REVIEW, "message", path, List.of())
                    : new TransferGround(
                            on,
                            Decision.NEEDS_REVIEW,
                            "unknown",
                            path,
                            List.of(Input.REPETITIVE, Input.DEROGATION_MET));
        }
        return mechanism == TransferMechanism.COMPELLING_INTERESTS
                ? new TransferGround(on, Decision.ALLOWED_WITH_DUTIES, "duty", path, List.of())
                : new TransferGround(on, Decision.ALLOWED, "message", path, List.of());
    }

    boolean isOf(Family family) {
        return mechanism.filter(each -> each.family() == family).isPresent();
    }

    /** The reasons of one rule for the destinations whose ground is its own. */
    static List<Reason> reasons(
            CheckRule rule, PurposeIndex purpose, ProcessingAction action, Predicate<TransferGround> own) {
        List<Reason> reasons = List.of();
        for (String country : Destinations.outside(purpose, action)) {
            if (!country.equals(Destinations.UNKNOWN)) {
                TransferGround ground = of(purpose, action, country);
                if (ground.decision != Decision.ALLOWED && own.test(ground)) {
                    reasons = Reasons.and(reasons, ground.reason(rule, country));
                }
            }
        }
        return reasons;
    }

    private Reason reason(CheckRule rule, String country) {
        if (!missing.isEmpty()) {
            return Reason.unknown(rule, path, missing.toArray(Input[]::new));
        }
        Reason reason = Reason.of(rule, decision, path).saying(sentence).with("country", country);
        return mechanism.isEmpty() && decision == Decision.DENIED ? reason.becauseAbsent() : reason;
    }
}
