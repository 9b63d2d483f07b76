package org.seloste.rules.lint.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.seloste.model.text.Text;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Paths;
import org.seloste.rules.lint.Place;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** A paragraph about a thing stands under one heading; how something is done may be told wherever it is done. */
final class ParagraphTwice implements Rule {

    private static final int FEWEST_WORDS = 8;
    private static final Pattern OWN_WORDS = Pattern.compile("[^/]+/[^/]+/(?:text|detail|use|note)");

    @Override
    public About about() {
        return About.info("paragraph-twice", "12(1)")
                .covers("FRM-007", "N-FORM")
                .sure(Confidence.HIGH);
    }

    @Override
    public Outcome check(Subject register) {
        List<Remark> twice = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        for (Place<Text> place : register
                .prose()
                .having(prose -> OWN_WORDS.matcher(prose.path()).matches())
                .stream()
                .toList()) {
            paragraph(place, register).ifPresent(words -> {
                String first = seen.putIfAbsent(words, place.path());
                if (first != null && !Paths.root(first).equals(Paths.root(place.path()))) {
                    twice.add(Remark.at(place.path()).against(first));
                }
            });
        }
        return seen.isEmpty() ? Outcome.doesNotApply() : Outcome.of(twice.stream());
    }

    private static Optional<String> paragraph(Place<Text> place, Subject register) {
        return place.value()
                .in(register.register().firstLanguage())
                .map(words -> words.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
                .filter(words -> words.split(" ").length >= FEWEST_WORDS);
    }
}
