package org.seloste.model.vocabulary;

/** What a term says of itself beside its label: facts that rules and readers depend on. */
public enum Trait {
    /** Data that is special as such: ids of special categories. */
    SPECIAL("special"),
    /** Data that may reveal a special category though it is not one: ids of special categories. */
    MAY_REVEAL("may-reveal"),
    /** Data on criminal convictions and offences (Article 10): {@code true}. */
    CRIMINAL("criminal"),
    /** The national identity code (Article 87; Data Protection Act 1050/2018, section 29): {@code true}. */
    NATIONAL_ID("national-id"),
    /** Children as a group of people: {@code true}. */
    CHILDREN("children"),
    /**
     * The role that a party of this kind usually has: {@code independent-controller}, {@code processor},
     * {@code authority}, {@code data-subjects} or {@code public}. Absent where practice varies, so that a register must
     * say.
     */
    USUAL_ROLE("usual-role"),
    /** Purposes of direct marketing, to which Article 21(2) attaches whatever the basis: {@code true}. */
    DIRECT_MARKETING("direct-marketing"),
    /** A purpose that profiles people: {@code true}. */
    PROFILING("profiling"),
    /** A source other than the data subject, so that Article 14 applies: {@code true}. */
    INDIRECT("indirect"),
    /** Whether a source is publicly accessible as such (Article 14(2)(f)): {@code true} or {@code partly}. */
    PUBLIC("public"),
    /**
     * What a program must know to decide a condition: {@code consent}, {@code law}, {@code request}, {@code need},
     * {@code objection}, {@code contract}, {@code dispute}, {@code guardian} or {@code certification}. A condition
     * without it cannot be decided and needs review.
     */
    DECIDED_BY("decided-by"),
    /** Events whose date follows from the calendar: {@code year} or {@code financial-year}. */
    CALENDAR("calendar"),
    /**
     * A channel through which direct marketing to a natural person asks prior consent (Act on Electronic Communications
     * Services 917/2014, section 200(1)): {@code true}.
     */
    ELECTRONIC("electronic"),
    /** What a ground is for: {@code special}, {@code criminal} or {@code national-id}. */
    GROUND_FOR("for"),
    /** The nature of a security measure: {@code electronic}, {@code physical} or {@code organisational}. */
    NATURE("nature"),
    /** The provision that the term stands for, as in {@code 9(2)(a)}. */
    ARTICLE("article"),
    /** The national act and section that the term stands for, as in {@code 1050/2018 29}. */
    LAW("law"),
    /** A right or promise that the law does not give: {@code true}. */
    BEYOND_LAW("beyond-law"),
    /** A term whose provision could not be read in full at its source: {@code true}. */
    UNVERIFIED("unverified"),
    /** The key under which the term stands in the project's table of law. */
    LAW_KEY("law-key");

    private final String key;

    Trait(String key) {
        this.key = key;
    }

    /**
     * The key of the trait in the vocabulary's files.
     *
     * @return a word in kebab-case, such as {@code may-reveal}
     */
    public String key() {
        return key;
    }
}
