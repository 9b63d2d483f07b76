package org.seloste.rules.lint.transfer;

import java.util.List;
import java.util.stream.Stream;
import org.seloste.model.Disclosure;
import org.seloste.model.Party;
import org.seloste.model.Processor;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** Whoever handles data in a third country stands among the transfers. */
final class TransferNotDeclared implements Rule {

    @Override
    public About about() {
        return About.error("transfer-not-declared", "13(1)(f)", "14(1)(f)", "30(1)(e)")
                .covers("N-XFER", "TRF-001", "R-30-E")
                .on(Topic.TRANSFERS);
    }

    @Override
    public Outcome check(Subject register) {
        Stream<Remark> processors = register.all(Processor.class).under("processors").stream()
                .flatMap(place -> place.value().getCountries().stream()
                        .filter(country -> isUndeclared(
                                register, country.code(), place.value().getBy()))
                        .map(country -> remark(place.path(), country.code())));
        Stream<Remark> parties = register.all(Party.class).under("parties").stream()
                .filter(place -> receives(register, place.value().getId()))
                .flatMap(place -> place.value().getCountry().stream()
                        .filter(country -> isUndeclared(
                                register, country.code(), List.of(place.value().getId())))
                        .map(country -> remark(place.path(), country.code())));
        boolean located = register.all(Processor.class)
                        .under("processors")
                        .values()
                        .anyMatch(processor -> !processor.getCountries().isEmpty())
                || register.all(Party.class)
                        .under("parties")
                        .values()
                        .anyMatch(party -> party.getCountry().isPresent());
        return located ? Outcome.of(Stream.concat(processors, parties)) : Outcome.doesNotApply();
    }

    private static Remark remark(String path, String country) {
        return Remark.at(path).against("transfers").with("country", country);
    }

    private static boolean isUndeclared(Subject register, String country, List<String> parties) {
        return Transfers.isOutside(register, country)
                && Transfers.of(register)
                        .values()
                        .noneMatch(transfer ->
                                Transfers.countries(register, transfer).contains(country)
                                        || transfer.getTo().stream().anyMatch(parties::contains));
    }

    private static boolean receives(Subject register, String party) {
        return register.all(Disclosure.class)
                        .values()
                        .anyMatch(disclosure -> disclosure.getTo().contains("parties/" + party))
                || register.all(Processor.class)
                        .values()
                        .anyMatch(processor -> (processor.getBy().contains(party)
                                        && processor.getCountries().isEmpty())
                                || processor.getSubProcessors().stream()
                                        .anyMatch(sub -> sub.getBy().contains(party)));
    }
}
