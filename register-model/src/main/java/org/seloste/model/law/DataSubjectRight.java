package org.seloste.model.law;

import java.util.Arrays;
import java.util.Optional;

/** A right that the GDPR gives the data subject (rekisteröidyn oikeus), in the order in which a notice tells them. */
public enum DataSubjectRight {
    /** Right of access, Article 15 (oikeus saada pääsy tietoihin). */
    ACCESS("access", "15"),
    /** Right to rectification, Article 16 (oikeus tietojen oikaisemiseen). */
    RECTIFICATION("rectification", "16"),
    /** Right to erasure, Article 17 (oikeus tietojen poistamiseen). */
    ERASURE("erasure", "17"),
    /** Right to restriction of processing, Article 18 (oikeus käsittelyn rajoittamiseen). */
    RESTRICTION("restriction", "18"),
    /** Right to data portability, Article 20 (oikeus siirtää tiedot järjestelmästä toiseen). */
    PORTABILITY("portability", "20"),
    /** Right to object on grounds of one's own situation, Article 21(1) (vastustamisoikeus). */
    OBJECTION("objection", "21(1)"),
    /** Right to object to direct marketing, Article 21(2) (oikeus vastustaa suoramarkkinointia). */
    OBJECTION_TO_MARKETING("objection-to-marketing", "21(2)"),
    /** Right not to be subject to a solely automated decision, Article 22. */
    AUTOMATED_DECISION("automated-decision", "22"),
    /** Right to withdraw consent, Article 7(3) (oikeus peruuttaa suostumus). */
    WITHDRAW_CONSENT("withdraw-consent", "7(3)"),
    /** Right to lodge a complaint with a supervisory authority, Article 77 (valitusoikeus). */
    COMPLAINT("complaint", "77");

    private final String word;
    private final String article;

    DataSubjectRight(String word, String article) {
        this.word = word;
        this.article = article;
    }

    /**
     * The word of the right in the file form, which is also its id in the vocabulary.
     *
     * @return a word in kebab-case, such as {@code access}
     */
    public String word() {
        return word;
    }

    /**
     * The citation of the right.
     *
     * @return the article, such as {@code 21(1)}
     */
    public String article() {
        return article;
    }

    /**
     * The right of a word in the file form.
     *
     * @param word a word such as {@code erasure}
     * @return the right, or empty when the word is none of them
     */
    public static Optional<DataSubjectRight> of(String word) {
        return Arrays.stream(values()).filter(right -> right.word.equals(word)).findFirst();
    }
}
