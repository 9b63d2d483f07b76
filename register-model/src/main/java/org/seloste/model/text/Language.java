package org.seloste.model.text;

import java.util.Arrays;
import java.util.Optional;

/**
 * A language in which Seloste writes: Finnish, English or Swedish.
 *
 * <p>Finnish and Swedish are the national languages of Finland; an authority informs people in both (Language Act
 * 423/2003).
 */
public enum Language {
    /** Finnish, {@code fi}. */
    FINNISH("fi"),
    /** English, {@code en}. */
    ENGLISH("en"),
    /** Swedish as written in Finland, {@code sv}. */
    SWEDISH("sv");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /**
     * The BCP 47 language tag, as used in the file form and in {@code lang} attributes.
     *
     * @return {@code fi}, {@code en} or {@code sv}
     */
    public String tag() {
        return tag;
    }

    /**
     * The language of a tag.
     *
     * @param tag a BCP 47 tag such as {@code fi}
     * @return the language, or empty when Seloste does not write it
     */
    public static Optional<Language> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }
}
