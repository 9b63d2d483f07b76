package org.seloste.rules.lint.recipient;

import java.util.List;
import java.util.stream.Stream;
import org.seloste.model.Disclosure;
import org.seloste.model.Party;
import org.seloste.model.PartyRole;
import org.seloste.model.Topic;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.model.vocabulary.Trait;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Place;
import org.seloste.rules.lint.Places;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;
import org.seloste.rules.lint.Terms;

/** Of an outside party it is told whether it acts for the controller or for itself. */
final class RecipientRoleUnclear implements Rule {

    @Override
    public About about() {
        return About.warning("recipient-role-unclear", "13(1)(e)", "4(7)", "4(8)")
                .covers("N-RECIP", "RCP-005")
                .on(Topic.RECIPIENTS, Topic.DISCLOSURES, Topic.PROCESSORS);
    }

    @Override
    public Outcome check(Subject register) {
        Receipts receipts = new Receipts(register);
        return Recipients.parties(register)
                .where(party -> !party.isGroupCompany())
                .judge(place -> isUnclear(register, receipts, place.value())
                        ? Stream.of(Remark.at(place.path()).against(places(register, receipts, place.value())))
                        : Stream.empty());
    }

    private static boolean isUnclear(Subject register, Receipts receipts, Party party) {
        return party.getRole()
                .map(role -> role == PartyRole.UNCLEAR)
                .orElseGet(() -> isSilent(register, receipts, party));
    }

    /** Without a role, a party is clear when it only processes, only gives data, or has a trade with a usual role. */
    private static boolean isSilent(Subject register, Receipts receipts, Party party) {
        return receipts.disclosuresTo(party).stream()
                        .flatMap(path -> register.at(Disclosure.class, path).stream())
                        .anyMatch(disclosure -> disclosure.getRole().isEmpty())
                && Terms.of(register, TermKind.PARTY, party)
                        .filter(term -> term.has(Trait.USUAL_ROLE))
                        .isEmpty();
    }

    /** Where it receives data; a party that is named nowhere stands against a list that names authorities alone. */
    private static List<String> places(Subject register, Receipts receipts, Party party) {
        List<String> named = Stream.concat(
                        receipts.disclosuresTo(party).stream(), receipts.processorsOf(party).stream())
                .toList();
        Places<Disclosure> all = Recipients.disclosures(register);
        return named.isEmpty() && all.values().allMatch(each -> isToAuthorities(register, each))
                ? all.stream().map(Place::path).toList()
                : named;
    }

    private static boolean isToAuthorities(Subject register, Disclosure disclosure) {
        return Recipients.parties(register)
                .values()
                .filter(party -> disclosure.getTo().contains("parties/" + party.getId()))
                .allMatch(party -> Terms.isWithin(register, TermKind.PARTY, party, "authority"));
    }
}
