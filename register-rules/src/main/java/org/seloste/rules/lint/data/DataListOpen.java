package org.seloste.rules.lint.data;

import java.util.stream.Stream;
import org.seloste.model.DataCategory;
import org.seloste.model.Topic;
import org.seloste.model.statement.Listing;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** A list of data is complete; one with nothing in it at all is the matter of {@link DataCategoriesMissing}. */
final class DataListOpen implements Rule {

    @Override
    public About about() {
        return About.warning("data-list-open", "12(1)", "5(1)(a)")
                .covers("DAT-002")
                .on(Topic.DATA, Topic.CATEGORIES);
    }

    @Override
    public Outcome check(Subject register) {
        Stream<Remark> whole = isOpen(register.register().getData()) ? Stream.of(Remark.at("data")) : Stream.empty();
        return register.register().getData().isStated()
                ? Outcome.of(Stream.concat(
                        whole,
                        Categories.of(register)
                                .where(data -> isOpen(data.getItems())
                                        && !data.getItems().items().isEmpty())
                                .stream()
                                .map(place -> Remark.at(place.path()))))
                : Outcome.doesNotApply();
    }

    static boolean isOpen(Listing<DataCategory> list) {
        return list.closure() == Listing.Closure.OPEN;
    }
}
