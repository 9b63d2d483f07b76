package org.seloste.rules.lint.source;

import java.util.List;
import org.seloste.model.DataCategory;
import org.seloste.model.Origin;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Place;
import org.seloste.rules.lint.Places;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** People are told whether they must give their data. */
final class ProvisionNotStated implements Rule {

    @Override
    public About about() {
        return About.error("provision-not-stated", "13(2)(e)")
                .covers("SRC-003", "N-OBLIG")
                .on(Topic.PROVISION, Topic.SOURCES, Topic.DATA);
    }

    @Override
    public Outcome check(Subject register) {
        Places<DataCategory> given = Sources.categories(register).having(data -> isGiven(register, data));
        boolean asked = !given.isEmpty()
                || Sources.of(register).values().anyMatch(source -> Sources.isPerson(register, source));
        if (!asked) {
            return Outcome.doesNotApply();
        }
        return isStatedSomewhere(register)
                ? Outcome.of(
                        given.stream().filter(data -> !isStated(register, data)).map(data -> Remark.at(data.path())))
                : Outcome.of(true, register.gap(Topic.PROVISION, "data"));
    }

    private static boolean isGiven(Subject register, Place<DataCategory> data) {
        List<Origin> origin = data.value().getOrigin();
        return origin.contains(Origin.GIVEN)
                || (origin.isEmpty()
                        && Sources.of(register)
                                .values()
                                .anyMatch(source -> Sources.isPerson(register, source)
                                        && Sources.gives(source, data.value().getId())));
    }

    private static boolean isStatedSomewhere(Subject register) {
        return register.all(DataCategory.class)
                        .under("data")
                        .values()
                        .anyMatch(data -> data.getProvision().isPresent())
                || Sources.of(register)
                        .values()
                        .anyMatch(source -> source.getProvision().isPresent());
    }

    private static boolean isStated(Subject register, Place<DataCategory> data) {
        List<DataCategory> items = data.value().getItems().items();
        return data.value().getProvision().isPresent()
                || (!items.isEmpty()
                        && items.stream().allMatch(item -> item.getProvision().isPresent()))
                || Sources.of(register)
                        .values()
                        .anyMatch(source -> source.getProvision().isPresent()
                                && Sources.gives(source, data.value().getId()));
    }
}
