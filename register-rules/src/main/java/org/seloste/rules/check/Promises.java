package org.seloste.rules.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.seloste.model.Area;
import org.seloste.model.Exemption;
import org.seloste.model.Frequency;
import org.seloste.model.Promise;
import org.seloste.model.PromisedAct;
import org.seloste.model.PromisedUse;
import org.seloste.model.law.Standing;

/** Whether an action breaks a promise of the register. */
final class Promises {

    private Promises() {}

    static Answer isBroken(Promise promise, PurposeIndex purpose, ProcessingAction action) {
        Answer broken = promise.getNot().isPresent()
                ? isAct(promise.getNot().get(), promise, purpose, action).and(concerns(promise, purpose, action))
                : promise.getOnly()
                        .map(only -> isAct(only, promise, purpose, action).and(isElsewhere(promise, purpose, action)))
                        .orElse(Answer.NO);
        for (Exemption exemption : promise.getExcept()) {
            if (broken != Answer.NO) {
                broken = broken.and(Answer.of(true).and(not(applies(exemption, purpose, action))));
            }
        }
        return broken;
    }

    /** The operations at which a promise can be broken though the action says nothing out of the ordinary. */
    static Set<Operation> operations(Promise promise) {
        PromisedAct act = promise.getNot().or(promise::getOnly).orElse(PromisedAct.IDENTIFY);
        return switch (act) {
            case COLLECT -> Set.of(Operation.COLLECT, Operation.RECORD);
            case COMBINE -> Set.of(Operation.COMBINE);
            case PUBLISH -> Set.of(Operation.PUBLISH);
            case PROFILE -> Set.of(Operation.PROFILE);
            case DECIDE -> Set.of(Operation.DECIDE);
            case IDENTIFY -> Set.of();
            case DISCLOSE -> promise.getUses().isEmpty() ? Operation.ANY : Set.of(Operation.PUBLISH);
            case TRANSFER ->
                promise.getArea().orElse(Area.EEA) == Area.EEA ? Set.of(Operation.TRANSFER) : Operation.ANY;
            case USE -> Operation.ANY;
        };
    }

    private static Answer not(Answer answer) {
        return answer == Answer.UNKNOWN ? answer : Answer.of(answer == Answer.NO);
    }

    /** Whether the action is of the kind that the promise is about. */
    private static Answer isAct(PromisedAct act, Promise promise, PurposeIndex purpose, ProcessingAction action) {
        Operation operation = action.operation();
        return switch (act) {
            case COLLECT -> Answer.of(operation == Operation.COLLECT || operation == Operation.RECORD);
            case USE -> Answer.of(operation != Operation.ERASE && operation != Operation.STORE);
            case COMBINE -> Answer.of(operation == Operation.COMBINE);
            case DISCLOSE -> isDisclosure(purpose, action);
            case PUBLISH -> Answer.of(operation == Operation.PUBLISH);
            case TRANSFER -> isOutside(promise.getArea().orElse(Area.EEA), purpose, action);
            case IDENTIFY -> Answer.NO;
            case PROFILE -> Answer.of(operation == Operation.PROFILE);
            case DECIDE -> Answer.of(operation == Operation.DECIDE).and(Automation.is(action));
        };
    }

    /** Use of a processor is no disclosure, and neither is giving people their own data. */
    private static Answer isDisclosure(PurposeIndex purpose, ProcessingAction action) {
        if (action.operation() == Operation.PUBLISH) {
            return Answer.YES;
        }
        String recipient = action.word(Input.RECIPIENT);
        if (recipient.isEmpty()) {
            return action.isUnknown(Input.RECIPIENT)
                    ? Answer.UNKNOWN
                    : Answer.of(action.operation() == Operation.DISCLOSE && !action.isNone(Input.RECIPIENT));
        }
        if (recipient.equals("data-subject") || recipient.equals("controller")) {
            return Answer.NO;
        }
        Flow[] flows = purpose.register().parties().flows(recipient);
        boolean processing = flows.length > 0 && Stream.of(flows).allMatch(Flow::isProcessing);
        return Answer.of(!processing);
    }

    private static Answer isOutside(Area area, PurposeIndex purpose, ProcessingAction action) {
        if (area == Area.EEA) {
            List<String> outside = Destinations.outside(purpose, action);
            return outside.isEmpty() ? Answer.NO : outside.contains(Destinations.UNKNOWN) ? Answer.UNKNOWN : Answer.YES;
        }
        if (action.isUnknown(Input.COUNTRY)) {
            return Answer.UNKNOWN;
        }
        String country = action.word(Input.COUNTRY);
        return country.isEmpty() ? Answer.NO : Answer.of(!isIn(area, country, purpose, action));
    }

    private static boolean isIn(Area area, String country, PurposeIndex purpose, ProcessingAction action) {
        boolean union = purpose.register().standing(country, action) == Standing.INSIDE
                && !List.of("IS", "LI", "NO").contains(country);
        return area == Area.FINLAND ? country.equals("FI") || country.equals("AX") : union;
    }

    /** Whether the action is within what a promise not to do something names. */
    private static Answer concerns(Promise promise, PurposeIndex purpose, ProcessingAction action) {
        return data(promise, purpose, action)
                .and(people(promise, purpose, action))
                .and(Answer.of(
                        promise.getPurposes().isEmpty() || promise.getPurposes().contains(purpose.id())))
                .and(to(promise, purpose, action))
                .and(with(promise, purpose, action))
                .and(uses(promise, purpose, action))
                .and(often(promise, action))
                .and(Answer.of(promise.getCookies().isEmpty() || action.operation() == Operation.ACCESS_TERMINAL));
    }

    /** Whether the action is outside what a promise to do something only so names. */
    private static Answer isElsewhere(Promise promise, PurposeIndex purpose, ProcessingAction action) {
        boolean elsewhere =
                !promise.getPurposes().isEmpty() && !promise.getPurposes().contains(purpose.id());
        Answer outside =
                promise.getArea().map(area -> isOutside(area, purpose, action)).orElse(Answer.NO);
        Answer others =
                promise.getTo().isEmpty() || hasNoRecipient(action) ? Answer.NO : not(to(promise, purpose, action));
        return data(promise, purpose, action)
                .and(Answer.of(elsewhere).or(outside).or(others));
    }

    private static Answer data(Promise promise, PurposeIndex purpose, ProcessingAction action) {
        if (promise.getData().isEmpty()) {
            return Answer.YES;
        }
        for (String name : action.data()) {
            for (String reference : promise.getData()) {
                if (purpose.register().data().cover(reference).contains(name)) {
                    return Answer.YES;
                }
            }
        }
        return action.data().length == 0 && !action.isNone(Input.DATA) ? Answer.UNKNOWN : Answer.NO;
    }

    private static Answer people(Promise promise, PurposeIndex purpose, ProcessingAction action) {
        if (promise.getPeople().isEmpty()) {
            return Answer.YES;
        }
        Set<String> people = Set.copyOf(promise.getPeople());
        for (String group : action.subjects()) {
            if (purpose.register().people().isAmong(group, people)) {
                return Answer.YES;
            }
        }
        boolean possible = purpose.declaredPeople().stream().anyMatch(people::contains);
        return action.isUnknown(Input.SUBJECTS) || (action.subjects().length == 0 && possible)
                ? Answer.UNKNOWN
                : Answer.NO;
    }

    private static Answer to(Promise promise, PurposeIndex purpose, ProcessingAction action) {
        if (promise.getTo().isEmpty()) {
            return Answer.YES;
        }
        return action.isKnown(Input.RECIPIENT)
                ? Answer.of(purpose.register().parties().isAmong(action.word(Input.RECIPIENT), promise.getTo()))
                : hasNoRecipient(action) ? Answer.NO : Answer.UNKNOWN;
    }

    private static boolean hasNoRecipient(ProcessingAction action) {
        boolean silent = !action.says(Input.RECIPIENT)
                && action.operation() != Operation.DISCLOSE
                && action.operation() != Operation.PUBLISH;
        return silent || action.isNone(Input.RECIPIENT);
    }

    private static Answer with(Promise promise, PurposeIndex purpose, ProcessingAction action) {
        if (promise.getWith().isEmpty()) {
            return Answer.YES;
        }
        String source = action.word(Input.SOURCE);
        for (String reference : promise.getWith()) {
            String id = reference.substring(reference.indexOf('/') + 1);
            if (id.equals(source)) {
                return Answer.YES;
            }
            for (String name : action.data()) {
                if (purpose.register().data().cover(id).contains(name)) {
                    return Answer.YES;
                }
            }
        }
        return action.isNone(Input.SOURCE) || action.isKnown(Input.SOURCE) ? Answer.NO : Answer.UNKNOWN;
    }

    private static Answer uses(Promise promise, PurposeIndex purpose, ProcessingAction action) {
        if (promise.getUses().isEmpty()) {
            return Answer.YES;
        }
        if (action.says(Input.RECIPIENT_USE)) {
            return action.isUnknown(Input.RECIPIENT_USE)
                    ? Answer.UNKNOWN
                    : Answer.of(
                            promise.getUses().stream().anyMatch(use -> isUse(use, action.word(Input.RECIPIENT_USE))));
        }
        boolean own = Stream.of(purpose.register().parties().flows(action.word(Input.RECIPIENT)))
                .filter(flow -> flow.isFor(purpose) != Answer.NO)
                .anyMatch(Flow::ownMarketing);
        return Answer.of(own && promise.getUses().contains(PromisedUse.OTHERS_MARKETING));
    }

    private static boolean isUse(PromisedUse use, String word) {
        return use.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)
                || (use == PromisedUse.OTHERS_PURPOSES && word.equals("others-marketing"));
    }

    private static Answer often(Promise promise, ProcessingAction action) {
        if (promise.getFrequency().isEmpty()) {
            return Answer.YES;
        }
        return promise.getFrequency().get() == Frequency.REGULAR ? action.flag(Input.REPETITIVE) : Answer.UNKNOWN;
    }

    /** Whether an exception covers the action. */
    private static Answer applies(Exemption exemption, PurposeIndex purpose, ProcessingAction action) {
        if (exemption.getIs().isEmpty()) {
            return Answer.UNKNOWN;
        }
        String word = exemption.getIs().get();
        int cut = word.indexOf('/');
        return cut < 0
                ? purpose.register().conditions().holds(word, action)
                : names(word.substring(0, cut), word.substring(cut + 1), purpose, action);
    }

    private static Answer names(String kind, String id, PurposeIndex purpose, ProcessingAction action) {
        return switch (kind) {
            case "purposes" -> Answer.of(purpose.id().equals(id));
            case "parties" -> party(Set.of(id), purpose, action);
            case "disclosures", "processors" -> flow(kind + "/" + id, purpose, action);
            case "data" ->
                Answer.of(action.data().length > 0
                        && Stream.of(action.data())
                                .allMatch(name ->
                                        purpose.register().data().cover(id).contains(name)));
            case "sources" -> Answer.of(action.isWord(Input.SOURCE, id));
            case "transfers" -> transfer(id, purpose, action);
            default -> Answer.UNKNOWN;
        };
    }

    private static Answer transfer(String id, PurposeIndex purpose, ProcessingAction action) {
        for (String country : Destinations.outside(purpose, action)) {
            if (Transfers.to(purpose, action, country).stream()
                    .noneMatch(transfer -> transfer.getId().equals(id))) {
                return country.equals(Destinations.UNKNOWN) ? Answer.UNKNOWN : Answer.NO;
            }
        }
        return Answer.YES;
    }

    private static Answer party(Set<String> ids, PurposeIndex purpose, ProcessingAction action) {
        return action.isKnown(Input.RECIPIENT)
                ? Answer.of(purpose.register().parties().isAmong(action.word(Input.RECIPIENT), ids))
                : action.isUnknown(Input.RECIPIENT) ? Answer.UNKNOWN : Answer.NO;
    }

    private static Answer flow(String path, PurposeIndex purpose, ProcessingAction action) {
        Answer best = action.isUnknown(Input.RECIPIENT) ? Answer.UNKNOWN : Answer.NO;
        for (Flow flow : purpose.register().parties().flows(action.word(Input.RECIPIENT))) {
            if (flow.path().equals(path)) {
                Answer covered = flow.isFor(purpose) == Answer.NO ? Answer.NO : flow.carries(purpose, action);
                best = best.or(covered.and(purpose.register().conditions().hold(flow.when(), purpose, action)));
            }
        }
        return best;
    }
}
