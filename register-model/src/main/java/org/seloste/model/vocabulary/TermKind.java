package org.seloste.model.vocabulary;

import java.util.Arrays;
import java.util.Optional;

/**
 * A kind of term: each kind is a namespace of its own, so that the purpose {@code invoicing} and the data
 * {@code invoicing} may both exist.
 */
public enum TermKind {
    /** Personal data, as a category or a single item (henkilötietoryhmä). */
    DATA("data"),
    /** What personal data is processed for (käsittelyn tarkoitus). */
    PURPOSE("purposes"),
    /** What an outside party is: a recipient, a source or a processor by its trade (vastaanottajaryhmä). */
    PARTY("parties"),
    /** A group of people whose data is processed (rekisteröityjen ryhmä). */
    PEOPLE("people"),
    /** Where data comes from (tietolähde). */
    SOURCE("sources"),
    /** A security measure (suojatoimi). */
    MEASURE("measures"),
    /** A right of the data subject, given by law or promised beyond it (rekisteröidyn oikeus). */
    RIGHT("rights"),
    /** What starts or ends a period: the end of a contract, the end of a financial year (tapahtuma). */
    EVENT("events"),
    /** When a statement holds: with consent, when the law requires it (edellytys). */
    CONDITION("conditions"),
    /** A way to reach somebody, or to be reached (yhteydenottotapa). */
    CHANNEL("channels"),
    /** What a contact is for: data protection officer, requests, technical maintenance (tehtävä). */
    CONTACT_ROLE("contact-roles"),
    /** A special category of personal data under Article 9(1) (erityinen henkilötietoryhmä). */
    SPECIAL_CATEGORY("special-categories"),
    /** A legal basis under Article 6(1) (käsittelyn oikeusperuste). */
    BASIS("bases"),
    /**
     * A ground beside the legal basis: for special categories (Article 9(2)), for criminal data (Article 10) or for the
     * national identity code (Data Protection Act 1050/2018, section 29).
     */
    GROUND("grounds"),
    /** What makes a transfer to a third country possible under Chapter V (siirtoperuste). */
    MECHANISM("mechanisms"),
    /** What becomes of data when its period ends: erased, anonymised, archived. */
    DISPOSAL("disposals"),
    /** A duty that joint controllers divide between them (Article 26). */
    DUTY("duties"),
    /** What a processor does for the controller. */
    TASK("tasks"),
    /** The form in which a request is made. */
    REQUEST_FORM("request-forms"),
    /** How the identity of a person who makes a request is checked (Article 12(6)). */
    IDENTITY_CHECK("identity-checks"),
    /** Where data is kept: a system, a cabinet, a device. */
    STORE("stores");

    private final String word;

    TermKind(String word) {
        this.word = word;
    }

    /**
     * The word for the kind in messages and file names.
     *
     * @return a plural in kebab-case, such as {@code contact-roles}
     */
    public String word() {
        return word;
    }

    /**
     * The kind of a word.
     *
     * @param word a word such as {@code events}
     * @return the kind, or empty when there is none of that word
     */
    public static Optional<TermKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
