package org.seloste.rules;

import java.util.List;
import java.util.Set;
import org.seloste.model.text.Language;
import org.seloste.rules.words.Words;

/** The words of rules and findings, by language. */
final class Messages {

    /** One file a package of rules, and one for what they share. */
    private static final List<String> BUNDLES = List.of(
            "common", //
            "organisation",
            "purpose",
            "data",
            "source",
            "recipient",
            "transfer",
            "decision",
            "marketing",
            "retention",
            "rights",
            "security",
            "legacy",
            "document",
            "language",
            "catalogue",
            "acceptance",
            "record");

    private static final Words WORDS = Words.of(BUNDLES);

    private Messages() {}

    static String get(String key, Language language) {
        return WORDS.get(key, language);
    }

    static Set<String> keys(Language language) {
        return WORDS.keys(language);
    }
}
