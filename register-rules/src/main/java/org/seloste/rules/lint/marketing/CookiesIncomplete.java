package org.seloste.rules.lint.marketing;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seloste.model.Cookie;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** Of each use of cookies people are told the names, how long they stay and who reads them. */
final class CookiesIncomplete implements Rule {

    @Override
    public About about() {
        return About.warning("cookies-incomplete", "5(1)(a)")
                .and("917/2014 205 §")
                .covers("CKI-002")
                .on(Topic.COOKIES);
    }

    @Override
    public Outcome check(Subject register) {
        return register.all(Cookie.class).judge(place -> {
            String missing = missing(place.value());
            return missing.isEmpty()
                    ? Stream.empty()
                    : Stream.of(Remark.at(place.path()).with("missing", missing));
        });
    }

    /** The keys of the file form under which it would stand. */
    private static String missing(Cookie cookie) {
        return Stream.of(
                        cookie.getNames().isEmpty() ? "names" : "",
                        cookie.getDuration().isEmpty() ? "duration" : "",
                        cookie.getBy().isEmpty() ? "by" : "")
                .filter(key -> !key.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
