package org.seloste.rules.lint.source;

import java.util.Optional;
import java.util.stream.Stream;
import org.seloste.model.DataCategory;
import org.seloste.model.Provision;
import org.seloste.model.Source;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Place;
import org.seloste.rules.lint.Places;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** People who must give their data are told what follows when they do not. */
final class ProvisionConsequenceMissing implements Rule {

    @Override
    public About about() {
        return About.error("provision-consequence-missing", "13(2)(e)")
                .covers("N-OBLIG")
                .on(Topic.PROVISION, Topic.SOURCES, Topic.DATA);
    }

    @Override
    public Outcome check(Subject register) {
        Places<DataCategory> data =
                register.all(DataCategory.class).under("data").where(each -> isDuty(each.getProvision()));
        Places<Source> sources = Sources.of(register).where(each -> isDuty(each.getProvision()));
        return data.isEmpty() && sources.isEmpty()
                ? Outcome.doesNotApply()
                : Outcome.of(Stream.concat(
                                data.stream()
                                        .filter(place -> !isTold(register, place))
                                        .map(Place::path),
                                sources.stream()
                                        .filter(place ->
                                                place.value().getOtherwise().isEmpty())
                                        .map(Place::path))
                        .map(Remark::at));
    }

    private static boolean isDuty(Optional<Provision> provision) {
        return provision.filter(each -> each != Provision.VOLUNTARY).isPresent();
    }

    private static boolean isTold(Subject register, Place<DataCategory> data) {
        return register.all(DataCategory.class).under("data").stream()
                .filter(around -> data.isUnder(around.path()))
                .anyMatch(around -> around.value().getOtherwise().isPresent());
    }
}
