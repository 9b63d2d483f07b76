package org.seloste.rules.lint.marketing;

import java.util.List;
import java.util.stream.Stream;
import org.seloste.model.DataCategory;
import org.seloste.model.Source;
import org.seloste.model.Topic;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Place;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;
import org.seloste.rules.lint.Terms;

/** A register that gets data from cookies tells of the cookies. */
final class CookiesNotStated implements Rule {

    @Override
    public About about() {
        return About.error("cookies-not-stated", "5(1)(a)")
                .and("917/2014 205 §")
                .covers("CKI-002")
                .on(Topic.COOKIES);
    }

    @Override
    public Outcome check(Subject register) {
        List<String> hints = Stream.concat(
                        register.all(Source.class).under("sources").stream()
                                .filter(place -> Terms.isWithin(register, TermKind.SOURCE, place.value(), "cookies"))
                                .map(Place::path),
                        register.all(DataCategory.class).under("data").stream()
                                .filter(place -> Terms.isWithin(register, TermKind.DATA, place.value(), "cookie"))
                                .map(Place::path))
                .toList();
        if (hints.isEmpty()) {
            return Outcome.doesNotApply();
        }
        Remark remark = Remark.at(register.gap(Topic.COOKIES, "cookies"));
        for (String hint : hints) {
            remark = remark.against(hint);
        }
        return Outcome.of(register.register().getCookies().isStated() ? Stream.empty() : Stream.of(remark));
    }
}
