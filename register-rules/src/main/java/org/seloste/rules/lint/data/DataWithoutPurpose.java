package org.seloste.rules.lint.data;

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

/** Data are held for a purpose. */
final class DataWithoutPurpose implements Rule {

    @Override
    public About about() {
        return About.error("data-without-purpose", "5(1)(c)", "5(1)(b)")
                .covers("PUR-004")
                .on(Topic.DATA, Topic.PURPOSES);
    }

    /** Where most purposes name no data the register has not paired the two, and that is the matter of another rule. */
    @Override
    public Outcome check(Subject register) {
        Places<Purpose> purposes = register.all(Purpose.class);
        int paired = purposes.where(purpose -> !purpose.getData().isEmpty()).size();
        return paired * 2 < purposes.size() || paired == 0
                ? Outcome.doesNotApply()
                : Categories.of(register).judge(data -> unused(register, data));
    }

    private static Stream<Remark> unused(Subject register, Place<DataCategory> data) {
        boolean within = data.path().contains("/items/");
        String around = within ? data.path().substring(0, data.path().lastIndexOf("/items/")) : "";
        return isUsed(register, data.path()) || (within && !isUsed(register, around))
                ? Stream.empty()
                : Stream.of(Remark.at(data.path()));
    }

    private static boolean isUsed(Subject register, String path) {
        String reference = Paths.reference(path);
        return register.all(Purpose.class)
                        .values()
                        .flatMap(purpose -> purpose.getData().stream())
                        .anyMatch(used -> Paths.meet(used, reference))
                || Categories.of(register).stream()
                        .filter(place -> Paths.meet(place.path(), path))
                        .anyMatch(place -> !place.value().getPurposes().isEmpty());
    }
}
