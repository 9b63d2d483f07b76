package org.seloste.rules.lint.marketing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.seloste.model.Cookie;
import org.seloste.model.Topic;
import org.seloste.model.text.Text;
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
            List<Text> missing = missing(place.value());
            return missing.isEmpty()
                    ? Stream.empty()
                    : Stream.of(Remark.at(place.path()).with("missing", missing));
        });
    }

    private static List<Text> missing(Cookie cookie) {
        List<Text> missing = new ArrayList<>();
        if (cookie.getNames().isEmpty()) {
            missing.add(Text.of("nimet", "names", "namnen"));
        }
        if (cookie.getDuration().isEmpty()) {
            missing.add(Text.of("kesto", "duration", "varaktigheten"));
        }
        if (cookie.getBy().isEmpty()) {
            missing.add(Text.of("lukija", "reader", "läsaren"));
        }
        return missing;
    }
}
