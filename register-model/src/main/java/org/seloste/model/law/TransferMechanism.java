package org.seloste.model.law;

import java.util.Arrays;
import java.util.Optional;

/**
 * What makes a transfer to a third country or an international organisation possible, Chapter V of the GDPR
 * (siirtoperuste).
 */
public enum TransferMechanism {
    /** Adequacy decision, Article 45(3) (tietosuojan riittävyyttä koskeva päätös). */
    ADEQUACY("adequacy", "45(3)", Family.ADEQUACY),
    /** Legally binding instrument between public authorities, Article 46(2)(a). */
    PUBLIC_INSTRUMENT("public-instrument", "46(2)(a)", Family.SAFEGUARD),
    /** Binding corporate rules, Articles 46(2)(b) and 47 (yritystä koskevat sitovat säännöt). */
    BINDING_CORPORATE_RULES("binding-corporate-rules", "46(2)(b)", Family.SAFEGUARD),
    /** Standard contractual clauses of the Commission, Article 46(2)(c) (vakiosopimuslausekkeet). */
    SCC("scc", "46(2)(c)", Family.SAFEGUARD),
    /** Standard clauses of a supervisory authority, Article 46(2)(d). */
    SCC_AUTHORITY("scc-authority", "46(2)(d)", Family.SAFEGUARD),
    /** Approved code of conduct, Article 46(2)(e). */
    CODE_OF_CONDUCT("code-of-conduct", "46(2)(e)", Family.SAFEGUARD),
    /** Approved certification mechanism, Article 46(2)(f). */
    CERTIFICATION("certification", "46(2)(f)", Family.SAFEGUARD),
    /** Contractual clauses that the supervisory authority has authorised, Article 46(3)(a). */
    AD_HOC_CLAUSES("ad-hoc-clauses", "46(3)(a)", Family.SAFEGUARD),
    /** Administrative arrangement between public authorities, Article 46(3)(b). */
    ADMINISTRATIVE_ARRANGEMENT("administrative-arrangement", "46(3)(b)", Family.SAFEGUARD),
    /** Explicit consent to the transfer, Article 49(1)(a). */
    EXPLICIT_CONSENT("explicit-consent", "49(1)(a)", Family.DEROGATION),
    /** Contract with the data subject, Article 49(1)(b). */
    CONTRACT_WITH_SUBJECT("contract-with-subject", "49(1)(b)", Family.DEROGATION),
    /** Contract in the interest of the data subject, Article 49(1)(c). */
    CONTRACT_FOR_SUBJECT("contract-for-subject", "49(1)(c)", Family.DEROGATION),
    /** Important reasons of public interest, Article 49(1)(d). */
    PUBLIC_INTEREST("public-interest", "49(1)(d)", Family.DEROGATION),
    /** Legal claims, Article 49(1)(e). */
    LEGAL_CLAIMS("legal-claims", "49(1)(e)", Family.DEROGATION),
    /** Vital interests, Article 49(1)(f). */
    VITAL_INTERESTS("vital-interests", "49(1)(f)", Family.DEROGATION),
    /** A register that is open to the public, Article 49(1)(g). */
    PUBLIC_REGISTER("public-register", "49(1)(g)", Family.DEROGATION),
    /** Compelling legitimate interests of the controller, Article 49(1), second subparagraph. */
    COMPELLING_INTERESTS("compelling-interests", "49(1)", Family.DEROGATION);

    /** The three families of mechanisms, in the order in which Chapter V resorts to them. */
    public enum Family {
        /** A decision of the Commission (Article 45). */
        ADEQUACY,
        /** Appropriate safeguards (Articles 46 and 47; asianmukaiset suojatoimet). */
        SAFEGUARD,
        /** Derogations for specific situations (Article 49). */
        DEROGATION
    }

    private final String word;
    private final String article;
    private final Family family;

    TransferMechanism(String word, String article, Family family) {
        this.word = word;
        this.article = article;
        this.family = family;
    }

    /**
     * The word of the mechanism in the file form, which is also its id in the vocabulary.
     *
     * @return a word in kebab-case, such as {@code scc}
     */
    public String word() {
        return word;
    }

    /**
     * The citation of the mechanism.
     *
     * @return the article, such as {@code 46(2)(c)}
     */
    public String article() {
        return article;
    }

    /**
     * The family of the mechanism.
     *
     * @return adequacy, safeguard or derogation
     */
    public Family family() {
        return family;
    }

    /**
     * Whether a notice must tell how to get a copy of the safeguards, or where they are available (Article 13(1)(f)).
     *
     * @return true for safeguards and for compelling legitimate interests
     */
    public boolean needsCopy() {
        return family == Family.SAFEGUARD || this == COMPELLING_INTERESTS;
    }

    /**
     * The mechanism of a word in the file form.
     *
     * @param word a word such as {@code scc}
     * @return the mechanism, or empty when the word is none of them
     */
    public static Optional<TransferMechanism> of(String word) {
        return Arrays.stream(values())
                .filter(mechanism -> mechanism.word.equals(word))
                .findFirst();
    }
}
