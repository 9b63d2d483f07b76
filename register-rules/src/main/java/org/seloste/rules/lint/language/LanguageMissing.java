package org.seloste.rules.lint.language;

import java.util.List;
import java.util.stream.Stream;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Place;
import org.seloste.rules.lint.Places;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/**
 * What is said in one language of the notice is said in all of them.
 *
 * <p>A language in which less than half is written is one finding for the register; otherwise each place is one.
 */
final class LanguageMissing implements Rule {

    @Override
    public About about() {
        return About.error("language-missing", "12(1)").and("423/2003").covers("LNG-001");
    }

    @Override
    public Outcome check(Subject register) {
        List<Language> declared = register.register().getLanguages();
        Places<Text> prose = register.prose();
        if (declared.size() < 2 || prose.isEmpty()) {
            return Outcome.doesNotApply();
        }
        List<Language> unwritten = declared.stream()
                .filter(language -> missing(prose, language) * 2 > prose.size())
                .toList();
        Stream<Remark> languages = unwritten.stream()
                .map(language -> Remark.at("languages/" + language.tag()).with("language", Languages.in(language)));
        Stream<Remark> places = prose.stream()
                .flatMap(place -> declared.stream()
                        .filter(language -> !unwritten.contains(language)
                                && place.value().in(language).isEmpty())
                        .map(language -> remark(place, language)));
        return Outcome.of(Stream.concat(languages, places));
    }

    private static long missing(Places<Text> prose, Language language) {
        return prose.values().filter(text -> text.in(language).isEmpty()).count();
    }

    private static Remark remark(Place<Text> place, Language language) {
        return Remark.at(place.path()).with("language", Languages.in(language));
    }
}
