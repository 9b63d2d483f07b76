package org.seloste.rules.lint.transfer;

import java.util.List;
import java.util.stream.Stream;
import org.seloste.model.Country;
import org.seloste.model.Party;
import org.seloste.model.Processor;
import org.seloste.model.Topic;
import org.seloste.model.law.Standing;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** A territory that belongs to a member state but not to the Union is looked at before data go there. */
final class TerritoryInDoubt implements Rule {

    @Override
    public About about() {
        return About.info("territory-in-doubt", "44").covers("TRF-004").on(Topic.TRANSFERS);
    }

    @Override
    public Outcome check(Subject register) {
        return Outcome.of(Stream.of(
                        Transfers.of(register).stream()
                                .flatMap(place -> at(place.path(), place.value().getCountries())),
                        register.all(Processor.class).under("processors").stream()
                                .flatMap(place -> at(place.path(), place.value().getCountries())),
                        register.all(Party.class).under("parties").stream()
                                .flatMap(place -> at(
                                        place.path(),
                                        place.value().getCountry().stream().toList())))
                .flatMap(remarks -> remarks)
                .filter(remark -> Transfers.standing(
                                register,
                                remark.arguments().values().iterator().next().toString())
                        == Standing.REVIEW));
    }

    private static Stream<Remark> at(String path, List<Country> countries) {
        return countries.stream().map(country -> Remark.at(path).with("country", country.code()));
    }
}
