package org.seloste.rules.lint.data;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.seloste.model.Cookie;
import org.seloste.model.Profiling;
import org.seloste.model.Purpose;
import org.seloste.model.Topic;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.model.vocabulary.Trait;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Place;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;
import org.seloste.rules.lint.Terms;

/** Targeting that is built from data on people is not called anonymous. */
final class AnonymousClaim implements Rule {

    private static final Pattern ANONYMOUS = Pattern.compile(
            "\\banonyym\\w*|\\banonymous(ly)?\\b|\\banonym(a|t|e)?\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public About about() {
        return About.warning("anonymous-claim", "4(1)", "5(1)(a)")
                .covers("DAT-008")
                .on(Topic.PURPOSES, Topic.COOKIES, Topic.PROFILING)
                .sure(Confidence.HIGH);
    }

    @Override
    public Outcome check(Subject register) {
        List<String> places = Stream.of(
                        register.all(Purpose.class).where(purpose -> targets(register, purpose)).stream()
                                .map(Place::path),
                        register.all(Profiling.class).stream().map(Place::path),
                        register.all(Cookie.class).stream().map(Place::path))
                .flatMap(paths -> paths)
                .toList();
        return places.isEmpty()
                ? Outcome.doesNotApply()
                : Outcome.of(places.stream().flatMap(path -> claim(register, path)));
    }

    private static boolean targets(Subject register, Purpose purpose) {
        return Terms.isWithin(register, TermKind.PURPOSE, purpose, "marketing")
                || Terms.of(register, TermKind.PURPOSE, purpose)
                        .filter(term -> term.has(Trait.PROFILING))
                        .isPresent();
    }

    private static Stream<Remark> claim(Subject register, String path) {
        return register.publicWords(path)
                .flatMap(wording -> wording.match(ANONYMOUS))
                .limit(1)
                .map(found -> Remark.at(path).evidence(found.evidence().orElseThrow()));
    }
}
