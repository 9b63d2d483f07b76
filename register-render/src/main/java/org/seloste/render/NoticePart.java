package org.seloste.render;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A part of the notice below its first layer, in the order in which the parts stand when nobody says otherwise. */
public enum NoticePart {
    /** What the notice covers, and the published version that it describes. */
    ABOUT,
    /** The controller, and the essence of a joint arrangement, Articles 13(1)(a) and 26(2). */
    CONTROLLERS("13(1)(a)"),
    /** The representative in the EU, Article 13(1)(a). */
    REPRESENTATIVE("13(1)(a)"),
    /** The data protection officer, Article 13(1)(b). */
    DATA_PROTECTION_OFFICER("13(1)(b)"),
    /** Whom people reach, Article 13(1)(a). */
    CONTACTS("13(1)(a)"),
    /** Whose data is processed. */
    PEOPLE("14(1)(d)"),
    /** The purposes with their legal bases, Article 13(1)(c) and (d). */
    PURPOSES("13(1)(c)"),
    /** The categories of data, Article 14(1)(d). */
    DATA("14(1)(d)"),
    /** Where data comes from, Article 14(2)(f). */
    SOURCES("14(2)(f)"),
    /** Whether people must provide their data, Article 13(2)(e). */
    PROVISION("13(2)(e)"),
    /** Who receives data, Article 13(1)(e). */
    DISCLOSURES("13(1)(e)"),
    /** Who processes data on the controller's behalf: recipients too, Article 13(1)(e). */
    PROCESSORS("13(1)(e)"),
    /** Parties that other parts name, Article 13(1)(e). */
    PARTIES("13(1)(e)"),
    /** Transfers to third countries, Article 13(1)(f). */
    TRANSFERS("13(1)(f)"),
    /** What the controller promises. */
    PROMISES,
    /** How long data is kept, Article 13(2)(a). */
    RETENTION("13(2)(a)"),
    /** How long other things than data hold, such as a consent or a card. */
    VALIDITY,
    /** Automated decisions, Article 13(2)(f). */
    AUTOMATED_DECISIONS("13(2)(f)"),
    /** Profiling, Article 13(2)(f). */
    PROFILING("13(2)(f)"),
    /** Cookies: what is stored on somebody's device and who reads it, Article 13(1)(e). */
    COOKIES("13(1)(e)"),
    /** Recordings: what is recorded and where, Article 13(1)(c). */
    RECORDINGS("13(1)(c)"),
    /** Publicity and secrecy. */
    PUBLICITY,
    /** Where data is kept. */
    STORES,
    /** How data is protected. */
    SECURITY,
    /** Risks to people. */
    RISKS,
    /** The box on the right to object, Article 21(4). */
    OBJECTION("21(4)"),
    /** The rights and how they are used, Article 13(2)(b) and (c). */
    RIGHTS("13(2)(b)"),
    /** The right to complain, Article 13(2)(d). */
    COMPLAINT("13(2)(d)"),
    /** What the register says in sections of its own: nobody but its author knows whether the law demands it. */
    SECTIONS("12(1)"),
    /** Other notices, such as one given at purchase; without them part of the information could not be found. */
    NOTICES("12(1)"),
    /** Other registers. */
    REGISTERS,
    /** What words mean. */
    GLOSSARY,
    /** Changes and how they are announced. */
    CHANGES;

    private final Optional<String> provision;

    NoticePart() {
        this.provision = Optional.empty();
    }

    NoticePart(String provision) {
        this.provision = Optional.of(provision);
    }

    /**
     * The word for the part in settings, which is the anchor of its section.
     *
     * @return a kebab-case word
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The provision of the GDPR that demands the part where it applies.
     *
     * @return such as {@code 13(2)(a)}, or empty when no provision asks for it
     */
    public Optional<String> demandedBy() {
        return provision;
    }

    /**
     * The part of a word.
     *
     * @param word a kebab-case word
     * @return the part, or empty when there is none of that word
     */
    public static Optional<NoticePart> of(String word) {
        return Arrays.stream(values()).filter(part -> part.word().equals(word)).findFirst();
    }
}
