package org.seloste.rules.lint.purpose;

import java.util.List;
import java.util.stream.Stream;
import org.seloste.model.DataCategory;
import org.seloste.model.Purpose;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Paths;
import org.seloste.rules.lint.Place;
import org.seloste.rules.lint.Places;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/**
 * Each data category is needed for a purpose.
 *
 * <p>Where most purposes name no data, {@link PurposeWithoutData} says so once and this rule adds nothing.
 */
final class DataWithoutPurpose implements Rule {

    @Override
    public About about() {
        return About.error("data-without-purpose", "5(1)(c)", "13(1)(c)")
                .covers("PUR-004")
                .on(Topic.PURPOSES, Topic.DATA);
    }

    @Override
    public Outcome check(Subject register) {
        Places<DataCategory> categories = register.all(DataCategory.class)
                .having(place -> Paths.root(place.path()).equals("data") && isCategory(place));
        Places<Purpose> purposes = register.all(Purpose.class);
        long paired =
                purposes.values().filter(purpose -> names(register, purpose)).count();
        if (categories.isEmpty() || paired * 2 < purposes.size() || paired == 0) {
            return Outcome.doesNotApply();
        }
        List<String> needed =
                purposes.values().flatMap(purpose -> purpose.getData().stream()).toList();
        return Outcome.of(categories.stream()
                .filter(category -> category.value().getPurposes().isEmpty())
                .filter(category -> needed.stream()
                        .noneMatch(data -> Paths.meet(data, category.value().getId())))
                .flatMap(category -> Stream.of(Remark.at(category.path()))));
    }

    private static boolean isCategory(Place<DataCategory> place) {
        return place.path().equals("data/" + place.value().getId());
    }

    private static boolean names(Subject register, Purpose purpose) {
        return !purpose.getData().isEmpty()
                || register.all(DataCategory.class)
                        .values()
                        .anyMatch(data -> data.getPurposes().contains(purpose.getId()));
    }
}
