package org.seloste.rules.lint.marketing;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.seloste.model.Cookie;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Place;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** Cookies that are not necessary are asked for; settings of the browser are no consent. */
final class BrowserSettingsAsConsent implements Rule {

    private static final Pattern SETTINGS = Pattern.compile(
            "\\bselaime\\w*\\W+(\\w+\\W+)?asetu\\w*|\\basetuks\\w*\\W+(\\w+\\W+)?selaime\\w*"
                    + "|\\bbrowser('s|’s)? settings?\\b|\\bsettings? (of|in) (the|their|your|his or her) browser\\b"
                    + "|\\bwebbläsar\\w*\\W+(\\w+\\W+)?inställning\\w*"
                    + "|\\binställning\\w* i (din |sin )?webbläsare\\w*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public About about() {
        return About.error("browser-settings-as-consent", "4(11)", "7")
                .and("917/2014 205 §")
                .covers("CKI-001")
                .on(Topic.COOKIES)
                .sure(Confidence.HIGH);
    }

    @Override
    public Outcome check(Subject register) {
        return register.all(Cookie.class)
                .where(cookie -> !cookie.getNecessary().orElse(false))
                .judge(place -> place.value().getConsent().isPresent() ? Stream.empty() : found(register, place));
    }

    private static Stream<Remark> found(Subject register, Place<Cookie> place) {
        return register.publicWords(place.path())
                .flatMap(wording -> wording.match(SETTINGS))
                .limit(1)
                .map(first ->
                        place.value().getAsStated().isEmpty() || first.path().contains("/as-stated/")
                                ? first
                                : first.against(place.at("as-stated")));
    }
}
