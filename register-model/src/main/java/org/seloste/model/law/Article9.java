package org.seloste.model.law;

import java.util.Arrays;
import java.util.Optional;

/**
 * A condition under which special categories of personal data may be processed, Article 9(2) of the GDPR (erityisten
 * henkilötietoryhmien käsittelyperuste).
 */
public enum Article9 {
    /** Explicit consent, Article 9(2)(a) (nimenomainen suostumus). */
    EXPLICIT_CONSENT("explicit-consent", 'a'),
    /** Employment, social security and social protection law, Article 9(2)(b). */
    EMPLOYMENT_AND_SOCIAL_SECURITY("employment-and-social-security", 'b'),
    /** Vital interests of somebody who cannot give consent, Article 9(2)(c). */
    VITAL_INTERESTS("vital-interests", 'c'),
    /** Activities of an association or another non-profit body, Article 9(2)(d). */
    NON_PROFIT_BODY("non-profit-body", 'd'),
    /** Data that the data subject has manifestly made public, Article 9(2)(e). */
    MADE_PUBLIC("made-public", 'e'),
    /** Legal claims, Article 9(2)(f) (oikeusvaade). */
    LEGAL_CLAIMS("legal-claims", 'f'),
    /** Substantial public interest under law, Article 9(2)(g) (tärkeä yleinen etu). */
    SUBSTANTIAL_PUBLIC_INTEREST("substantial-public-interest", 'g'),
    /** Health and social care, Article 9(2)(h). */
    HEALTH_AND_SOCIAL_CARE("health-and-social-care", 'h'),
    /** Public health, Article 9(2)(i) (kansanterveys). */
    PUBLIC_HEALTH("public-health", 'i'),
    /** Archiving, research and statistics, Article 9(2)(j). */
    ARCHIVING_RESEARCH_STATISTICS("archiving-research-statistics", 'j');

    private final String word;
    private final char letter;

    Article9(String word, char letter) {
        this.word = word;
        this.letter = letter;
    }

    /**
     * The word of the condition in the file form, which is also its id in the vocabulary.
     *
     * @return a word in kebab-case, such as {@code explicit-consent}
     */
    public String word() {
        return word;
    }

    /**
     * The citation of the condition.
     *
     * @return the article, such as {@code 9(2)(a)}
     */
    public String article() {
        return "9(2)(" + letter + ")";
    }

    /**
     * The condition of a word in the file form.
     *
     * @param word a word such as {@code explicit-consent}
     * @return the condition, or empty when the word is none of them
     */
    public static Optional<Article9> of(String word) {
        return Arrays.stream(values())
                .filter(condition -> condition.word.equals(word))
                .findFirst();
    }
}
