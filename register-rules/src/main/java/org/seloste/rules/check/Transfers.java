package org.seloste.rules.check;

import java.util.List;
import org.seloste.model.Topic;
import org.seloste.model.Transfer;

/** The transfers that a register declares, and what each rests on. */
final class Transfers {

    private Transfers() {}

    /** Those to a country, or to whoever receives the data there. */
    static List<Transfer> to(PurposeIndex purpose, ProcessingAction action, String country) {
        return purpose.register().register().getTransfers().stream()
                .filter(transfer -> isTo(transfer, purpose, action, country))
                .toList();
    }

    private static boolean isTo(Transfer transfer, PurposeIndex purpose, ProcessingAction action, String country) {
        boolean there = transfer.getCountries().isEmpty()
                || transfer.getCountries().stream().anyMatch(each -> each.code().equals(country));
        return there && (transfer.getTo().isEmpty() || reaches(transfer, purpose, action));
    }

    private static boolean reaches(Transfer transfer, PurposeIndex purpose, ProcessingAction action) {
        PartyIndex parties = purpose.register().parties();
        String recipient = action.word(Input.RECIPIENT);
        String actor = action.word(Input.ACTOR);
        boolean named = (!recipient.isEmpty() && !recipient.equals("data-subject"))
                || (!actor.isEmpty() && !actor.equals("controller"));
        return !named || parties.isAmong(recipient, transfer.getTo()) || parties.isAmong(actor, transfer.getTo());
    }

    /** What the register makes of taking the data to a country. */
    static Decision declared(PurposeIndex purpose, ProcessingAction action, String country) {
        Decision best = purpose.register().outside(purpose.register().register().getTransfers(), Topic.TRANSFERS);
        for (Transfer transfer : to(purpose, action, country)) {
            best = best.orBetter(judge(transfer, purpose, action));
        }
        return best;
    }

    private static Decision judge(Transfer transfer, PurposeIndex purpose, ProcessingAction action) {
        Answer covered = Answer.of(
                transfer.getPurposes().isEmpty() || transfer.getPurposes().contains(purpose.id()));
        covered = covered.and(carries(transfer, purpose, action));
        if (transfer.getCountries().isEmpty()) {
            covered = covered.and(Answer.UNKNOWN);
        }
        if (covered != Answer.NO) {
            covered = covered.and(purpose.register().conditions().hold(transfer.getWhen(), purpose, action));
        }
        return switch (covered) {
            case YES -> Decision.ALLOWED;
            case UNKNOWN -> Decision.NEEDS_REVIEW;
            case NO -> Decision.DENIED;
        };
    }

    private static Answer carries(Transfer transfer, PurposeIndex purpose, ProcessingAction action) {
        if (transfer.getData().isEmpty()) {
            return Answer.YES;
        }
        for (String name : action.data()) {
            boolean named = transfer.getData().stream()
                    .anyMatch(reference ->
                            purpose.register().data().cover(reference).contains(name));
            if (!named) {
                return Answer.NO;
            }
        }
        return action.isUnknown(Input.DATA) ? Answer.UNKNOWN : Answer.YES;
    }
}
