package org.seloste.rules.lint.recipient;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.seloste.model.Cookie;
import org.seloste.model.Promise;
import org.seloste.model.PromisedAct;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Deed;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Place;
import org.seloste.rules.lint.Promises;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** People who are promised that they are not identified are not identified. */
final class IdentificationContradictsPromise implements Rule {

    private static final Pattern IDENTIFYING = Pattern.compile(
            "\\btunnistam|\\btunnistaa|\\byksilöim|\\byksilöidä"
                    + "|\\bidentify|\\bidentifies|\\bidentification of"
                    + "|\\bidentifiera|\\bidentifiering(en)? av",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public About about() {
        return About.error("identification-contradicts-promise", "5(1)(a)", "12(1)")
                .covers("RCP-002")
                .on(Topic.COOKIES, Topic.DISCLOSURES, Topic.RECIPIENTS)
                .sure(Confidence.HIGH);
    }

    @Override
    public Outcome check(Subject register) {
        return Promises.on(register, PromisedAct.IDENTIFY)
                .where(promise -> promise.getNot().isPresent())
                .judge(place -> contradictions(register, place));
    }

    private static Stream<Remark> contradictions(Subject register, Place<Promise> place) {
        List<String> disclosed = Deed.disclosures(register).stream()
                .filter(deed -> concerns(place.value(), deed) && speaksOfIdentifying(register, deed.path()))
                .filter(deed -> !Promises.excepts(register, place.value(), deed))
                .map(Deed::path)
                .toList();
        List<String> cookies = register
                .all(Cookie.class)
                .having(cookie -> cookie.value().getIdentified().orElse(false)
                        && (place.value().getCookies().isEmpty()
                                || place.value()
                                        .getCookies()
                                        .contains(cookie.value().getId())))
                .stream()
                .map(cookie -> cookie.at("identified"))
                .toList();
        return disclosed.isEmpty() && cookies.isEmpty()
                ? Stream.empty()
                : Stream.of(Remark.at(place.path()).against(disclosed).against(cookies));
    }

    /** A disclosure that names nobody may be about others than those to whom the promise is made. */
    private static boolean concerns(Promise promise, Deed deed) {
        return promise.getPeople().isEmpty() || deed.people().stream().anyMatch(promise.getPeople()::contains);
    }

    private static boolean speaksOfIdentifying(Subject register, String path) {
        return register.publicWords(path)
                .anyMatch(wording -> IDENTIFYING.matcher(wording.words()).find());
    }
}
