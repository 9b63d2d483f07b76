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
import org.seloste.rules.lint.References;
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
        return paired * 2 < purposes.size() || paired == 0 ? Outcome.doesNotApply() : unused(register);
    }

    private static Outcome unused(Subject register) {
        References used = new References(Stream.concat(
                register.all(Purpose.class).values().flatMap(purpose -> purpose.getData().stream()),
                Categories.of(register).where(data -> !data.getPurposes().isEmpty()).stream()
                        .map(place -> Paths.reference(place.path()))));
        return Categories.of(register).judge(data -> unused(used, data));
    }

    private static Stream<Remark> unused(References used, Place<DataCategory> data) {
        boolean within = data.path().contains("/items/");
        String around = within ? data.path().substring(0, data.path().lastIndexOf("/items/")) : "";
        return used.meet(Paths.reference(data.path())) || (within && !used.meet(Paths.reference(around)))
                ? Stream.empty()
                : Stream.of(Remark.at(data.path()));
    }
}
