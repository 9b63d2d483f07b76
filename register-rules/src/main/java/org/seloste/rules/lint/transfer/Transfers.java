package org.seloste.rules.lint.transfer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.seloste.model.Country;
import org.seloste.model.Party;
import org.seloste.model.Transfer;
import org.seloste.model.law.AdequacyDecision;
import org.seloste.model.law.Standing;
import org.seloste.model.law.TransferMechanism;
import org.seloste.model.text.Text;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.rules.lint.Places;
import org.seloste.rules.lint.Subject;
import org.seloste.rules.lint.Terms;

/** What several rules ask about transfers to third countries. */
final class Transfers {

    private Transfers() {}

    static Places<Transfer> of(Subject register) {
        return register.all(Transfer.class).under("transfers");
    }

    /** The countries to which a transfer goes: its own, or else those of its recipients. */
    static List<String> countries(Subject register, Transfer transfer) {
        Stream<Country> countries = transfer.getCountries().isEmpty()
                ? recipients(register, transfer).stream().flatMap(party -> party.getCountry().stream())
                : transfer.getCountries().stream();
        return countries.map(Country::code).distinct().toList();
    }

    static List<Party> recipients(Subject register, Transfer transfer) {
        return register.all(Party.class)
                .values()
                .filter(party -> transfer.getTo().contains(party.getId()))
                .toList();
    }

    static Stream<TransferMechanism> mechanisms(Subject register, Transfer transfer) {
        return transfer.getMechanisms().stream().flatMap(mechanism -> mechanism(register, mechanism.getIs()));
    }

    static Stream<TransferMechanism> mechanism(Subject register, Optional<String> word) {
        return word
                .flatMap(each -> Terms.of(register, TermKind.MECHANISM, each))
                .flatMap(term -> TransferMechanism.of(term.id()))
                .stream();
    }

    static boolean claimsAdequacy(Subject register, Transfer transfer) {
        return transfer.getAdequacy().orElse(false)
                || mechanisms(register, transfer).anyMatch(TransferMechanism.ADEQUACY::equals);
    }

    static Standing standing(Subject register, String country) {
        return register.law().standing(country, register.asOf());
    }

    /** The decisions on the countries, or on the international organisation, that are in force on the day. */
    static List<AdequacyDecision> decisions(Subject register, Transfer transfer) {
        return Stream.concat(
                        countries(register, transfer).stream(),
                        transfer.getOrganisation().flatMap(name -> organisation(register, name)).stream())
                .flatMap(place -> register.law().adequacy(place, register.asOf()).stream())
                .toList();
    }

    static Optional<String> organisation(Subject register, Text name) {
        return register.law().adequacyDecisions().stream()
                .filter(AdequacyDecision::organisation)
                .filter(decision -> decision.territory().equals(name.toString()) || sameName(decision.name(), name))
                .map(AdequacyDecision::territory)
                .findFirst();
    }

    private static boolean sameName(Text one, Text other) {
        return one.languages().stream()
                .flatMap(language -> one.in(language).stream())
                .anyMatch(name -> other.isEverywhere()
                        ? name.equals(other.toString())
                        : other.languages().stream()
                                .flatMap(language -> other.in(language).stream())
                                .anyMatch(name::equals));
    }

    /** Whether data are moved to a place where Chapter V applies; a place in doubt is the matter of another rule. */
    static boolean isOutside(Subject register, String country) {
        return standing(register, country) == Standing.OUTSIDE;
    }
}
