package org.seloste.model.law;

import java.util.Arrays;
import java.util.Optional;

/** A legal basis for processing personal data, Article 6(1) of the GDPR (käsittelyn oikeusperuste). */
public enum Article6 {
    /** The data subject has given consent, Article 6(1)(a) (suostumus). */
    CONSENT("consent", 'a'),
    /** Performing a contract with the data subject, or steps before one at their request, 6(1)(b) (sopimus). */
    CONTRACT("contract", 'b'),
    /** A legal obligation of the controller, Article 6(1)(c) (lakisääteinen velvoite). */
    LEGAL_OBLIGATION("legal-obligation", 'c'),
    /** The vital interests of a natural person, Article 6(1)(d) (elintärkeiden etujen suojaaminen). */
    VITAL_INTERESTS("vital-interests", 'd'),
    /** A task in the public interest or official authority, Article 6(1)(e) (yleistä etua koskeva tehtävä). */
    PUBLIC_TASK("public-task", 'e'),
    /** Legitimate interests of the controller or a third party, Article 6(1)(f) (oikeutettu etu). */
    LEGITIMATE_INTERESTS("legitimate-interests", 'f');

    private final String word;
    private final char letter;

    Article6(String word, char letter) {
        this.word = word;
        this.letter = letter;
    }

    /**
     * The word of the basis in the file form, which is also its id in the vocabulary.
     *
     * @return a word in kebab-case, such as {@code legal-obligation}
     */
    public String word() {
        return word;
    }

    /**
     * The letter of the basis in Article 6(1).
     *
     * @return {@code a} to {@code f}
     */
    public char letter() {
        return letter;
    }

    /**
     * The citation of the basis.
     *
     * @return the article, such as {@code 6(1)(f)}
     */
    public String article() {
        return "6(1)(" + letter + ")";
    }

    /**
     * The basis of a word in the file form.
     *
     * @param word a word such as {@code consent}
     * @return the basis, or empty when the word is none of them
     */
    public static Optional<Article6> of(String word) {
        return Arrays.stream(values()).filter(basis -> basis.word.equals(word)).findFirst();
    }
}
