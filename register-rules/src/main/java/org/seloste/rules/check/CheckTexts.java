package org.seloste.rules.check;

import java.util.List;
import java.util.Set;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;
import org.seloste.rules.words.Words;

/** The words of rules that judge actions. */
final class CheckTexts {

    private static final Words WORDS = Words.of(List.of("check"));

    private CheckTexts() {}

    /** Read only when somebody asks for an example. */
    private static final class Examples {
        static final Words WORDS = Words.of(List.of("check-examples"));
    }

    static Text example(String key) {
        return Examples.WORDS.get(key);
    }

    static String get(String key, Language language) {
        return WORDS.get(key, language);
    }

    static Set<String> keys(Language language) {
        return WORDS.keys(language);
    }
}
