package org.seloste.rules.check;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seloste.model.law.Article6;
import org.seloste.model.law.TransferMechanism;

/**
 * What an action can say of itself beside its purpose and operation. Each has three states beside a value: nothing is
 * said, there is none, and nobody knows.
 */
public enum Input {
    /** The data that the operation touches: categories or items, standard or the register's own. */
    DATA("data", Type.IDS, Silence.UNKNOWN, "no personal data are touched"),
    /** Whose data: groups of people, standard or the register's own. */
    SUBJECTS("subjects", Type.IDS, Silence.REGISTER, ""),
    /** To whom the data go: a party, standard or the register's own, or {@code data-subject}. */
    RECIPIENT("recipient", Type.ID, Silence.NEEDED, "the data go to nobody else"),
    /** The country in which the data are received or opened, by its ISO 3166-1 code. */
    COUNTRY("country", Type.COUNTRY, Silence.REGISTER, "the data stay where they are"),
    /** The legal basis that is claimed. */
    BASIS("basis", Type.WORD, Silence.REGISTER, "no legal basis is claimed", articles()),
    /** Where the data come from: a source, standard or the register's own. */
    SOURCE("source", Type.ID, Silence.NONE, "the data are obtained from nobody"),
    /** What the person has said to being asked for consent. */
    CONSENT(
            "consent",
            Type.WORD,
            Silence.NEEDED,
            "the person has never been asked",
            List.of("given", "explicit", "withdrawn", "expired", "other-purpose", "browser-settings")),

    /** Who does it: {@code controller}, or a party, standard or the register's own. */
    ACTOR("actor", Type.ID, Silence.CONTROLLER, ""),
    /** Whether the processor is bound by an agreement under Article 28(3). */
    PROCESSOR_AGREEMENT("processorAgreement", Type.FLAG, Silence.REGISTER, "no agreement"),
    /** Whether the processor stays within the controller's instructions. */
    WITHIN_INSTRUCTIONS("withinInstructions", Type.FLAG, Silence.REGISTER, "outside the instructions"),
    /** The processor that a processor engages for it. */
    SUB_PROCESSOR("subProcessor", Type.ID, Silence.NONE, "no other processor"),
    /** Whether the controller has authorised that processor. */
    SUB_PROCESSOR_AUTHORISED("subProcessorAuthorised", Type.FLAG, Silence.REGISTER, "not authorised"),

    /** The purpose for which the data were collected, where it is another one. */
    ORIGINAL_PURPOSE("originalPurpose", Type.ID, Silence.NONE, "the data were collected for this purpose"),
    /** The legal basis on which they were collected for it. */
    ORIGINAL_BASIS("originalBasis", Type.WORD, Silence.REGISTER, "no legal basis", articles()),
    /** Whether all points of Article 6(4)(a) to (e) have been assessed. */
    COMPATIBILITY("compatibility", Type.WORD, Silence.NONE, "not assessed", List.of("complete", "incomplete")),
    /** Whether the safeguards of Article 89(1) are in place. */
    RESEARCH_SAFEGUARDS("researchSafeguards", Type.FLAG, Silence.NEEDED, "no safeguards"),
    /** The day on which the person was told of the purpose. */
    NOTICE_GIVEN_ON("noticeGivenOn", Type.DATE, Silence.REGISTER, "the person has not been told"),

    /** Whether the legitimate interest has been weighed. */
    BALANCING("balancing", Type.FLAG, Silence.REGISTER, "not weighed"),
    /** Whether the consent was given freely: not bundled, without an imbalance of power. */
    CONSENT_FREE("consentFree", Type.FLAG, Silence.REGISTER, "not free"),
    /** Whether an information society service is offered directly to a child. */
    ONLINE_SERVICE("onlineService", Type.FLAG, Silence.REGISTER, "no such service"),
    /** The age of the person, in years. */
    AGE("age", Type.NUMBER, Silence.NEEDED, ""),
    /** Whether the holder of parental responsibility has consented. */
    GUARDIAN_CONSENT("guardianConsent", Type.FLAG, Silence.NEEDED, "no consent"),

    /** Whether the person has objected, and whether that has been decided. */
    OBJECTION("objection", Type.WORD, Silence.NONE, "no objection", List.of("pending", "upheld")),
    /** What has been recorded against the objection. */
    OBJECTION_GROUNDS(
            "objectionGrounds", Type.WORD, Silence.NONE, "nothing recorded", List.of("compelling", "legal-claims")),
    /** Whether the processing has been restricted, Article 18. */
    RESTRICTION("restriction", Type.FLAG, Silence.NONE, "not restricted"),
    /** For what restricted data are used all the same, Article 18(2). */
    RESTRICTED_USE(
            "restrictedUse",
            Type.WORD,
            Silence.NONE,
            "for none of these",
            List.of("consent", "legal-claims", "protection-of-another", "public-interest")),
    /** Whether the data are known or said to be inaccurate. */
    INACCURATE("inaccurate", Type.FLAG, Silence.NONE, "not known to be inaccurate"),

    /** The channel of a message or of a disclosure. */
    CHANNEL("channel", Type.ID, Silence.REGISTER, "no message is sent"),
    /** Whether the message goes to a person or to an organisation. */
    ADDRESSEE("addressee", Type.WORD, Silence.NONE, "a natural person", List.of("natural-person", "legal-person")),
    /** Whether the addressee has prohibited marketing, with the sender or in a general list. */
    MARKETING_BAN("marketingBan", Type.FLAG, Silence.NONE, "not prohibited"),
    /** Whether the exemption for one's own customers is claimed. */
    CUSTOMER_EXEMPTION("customerExemption", Type.FLAG, Silence.NONE, "not claimed"),
    /** Whether the contact details were obtained in connection with a sale. */
    CONTACT_FROM_SALE("contactFromSale", Type.FLAG, Silence.NEEDED, "obtained otherwise"),
    /** Whether the seller's own products of the same group, or similar ones, are marketed. */
    SIMILAR_PRODUCTS("similarProducts", Type.FLAG, Silence.NEEDED, "other products"),
    /** Whether marketing can be prohibited easily and free of charge, at collection and in every message. */
    OPT_OUT_OFFERED("optOutOffered", Type.FLAG, Silence.NEEDED, "not offered"),
    /** Whether the message shows its sender and that it is marketing. */
    SENDER_IDENTIFIABLE("senderIdentifiable", Type.FLAG, Silence.NEEDED, "not shown"),
    /** Whether the service that the person asked for cannot do without storing or reading it. */
    STRICTLY_NECESSARY("strictlyNecessary", Type.FLAG, Silence.REGISTER, "not necessary"),

    /** Whether the data are directly necessary for the employment relationship. */
    EMPLOYMENT_NEED("employmentNeed", Type.FLAG, Silence.NEEDED, "not necessary"),
    /** On what data of an employee are collected from elsewhere. */
    EMPLOYEE_SOURCE("employeeSource", Type.WORD, Silence.NEEDED, "neither of these", List.of("consent", "statute")),
    /** Whether the conditions that Act 759/2004 sets for this kind of data are met. */
    WORKPLACE_CONDITIONS("workplaceConditions", Type.FLAG, Silence.NEEDED, "not met"),

    /** The day on which the person was told that data came from elsewhere. */
    SOURCE_INFORMED_ON("sourceInformedOn", Type.DATE, Silence.NEEDED, "the person has not been told"),
    /** What the recipient uses the data for. */
    RECIPIENT_USE(
            "recipientUse",
            Type.WORD,
            Silence.REGISTER,
            "the purpose itself",
            List.of("others-marketing", "sale", "others-purposes")),
    /** Whether the recipient is an authority in a particular inquiry, Article 4(9). */
    AUTHORITY_INQUIRY("authorityInquiry", Type.FLAG, Silence.NONE, "no such inquiry"),
    /** Whether the provision on which the inquiry rests has been recorded. */
    INQUIRY_LAW("inquiryLaw", Type.FLAG, Silence.REGISTER, "not recorded"),

    /** On what the transfer to a third country rests. */
    MECHANISM("mechanism", Type.WORD, Silence.REGISTER, "nothing", mechanisms()),
    /** The conditions of an adequacy decision that the recipient meets, such as {@code us-dpf-certified}. */
    CERTIFICATIONS("certifications", Type.IDS, Silence.REGISTER, "it meets none"),
    /** Whether the instrument of Article 46 has been signed or approved. */
    INSTRUMENT("instrument", Type.FLAG, Silence.REGISTER, "not in place"),
    /** Whether the law and practice of the country have been assessed. */
    TRANSFER_ASSESSMENT("transferAssessment", Type.FLAG, Silence.REGISTER, "not assessed"),
    /** Whether a court or an authority of a third country demands it, and an agreement carries that, Article 48. */
    FOREIGN_ORDER(
            "foreignOrder", Type.WORD, Silence.NONE, "no such demand", List.of("with-agreement", "without-agreement")),
    /** Whether such transfers recur or are part of a system. */
    REPETITIVE("repetitive", Type.FLAG, Silence.NEEDED, "they do not recur"),
    /** Whether the conditions of the derogation are met, Article 49(1)(a) to (g). */
    DEROGATION_MET("derogationMet", Type.FLAG, Silence.NEEDED, "not met"),

    /** Whether it is a decision by automated means alone, with legal or similarly significant effects. */
    AUTOMATED("automated", Type.FLAG, Silence.NEEDED, "a human decides, or the effects are slight"),
    /** The ground of that decision, Article 22(2). */
    AUTOMATED_GROUND(
            "automatedGround",
            Type.WORD,
            Silence.REGISTER,
            "none of these",
            List.of("contract", "law", "explicit-consent")),
    /** Whether a human intervenes on request, hears the person and takes a contested decision up again. */
    AUTOMATED_SAFEGUARDS("automatedSafeguards", Type.FLAG, Silence.REGISTER, "no safeguards"),
    /** Whether suitable measures protect special categories in that decision. */
    SPECIAL_SAFEGUARDS("specialSafeguards", Type.FLAG, Silence.NEEDED, "no measures"),
    /** Whether somebody else's score decides in effect. */
    THIRD_PARTY_SCORE("thirdPartyScore", Type.FLAG, Silence.NONE, "no such score"),

    /** The day on which the data were collected. */
    COLLECTED_ON("collectedOn", Type.DATE, Silence.NONE, ""),
    /** The age of the data, in days. */
    RETENTION_DAYS("retentionDays", Type.NUMBER, Silence.NONE, ""),
    /** When events happened from which a retention period runs, by their ids. */
    EVENTS("events", Type.DATES, Silence.NEEDED, "none has happened"),
    /** The day on which it is done, as the date of a time stamp. */
    DAY("ts", Type.DAY, Silence.DAY, ""),
    /** Which conditions hold in this case, by their ids; those not listed do not. */
    CONDITIONS("conditions", Type.IDS, Silence.NEEDED, "no condition holds"),

    /** What makes the processing a high risk, Article 35(3). */
    HIGH_RISK(
            "highRisk",
            Type.WORDS,
            Silence.NONE,
            "no high risk",
            List.of("scoring", "special-categories", "monitoring")),
    /** Whether its impact has been assessed. */
    IMPACT_ASSESSMENT("impactAssessment", Type.FLAG, Silence.REGISTER, "not assessed"),
    /** Whether the identity code is needed on the document. */
    IDENTITY_CODE_NEEDED("identityCodeNeeded", Type.FLAG, Silence.NEEDED, "not needed"),
    /** The right that is being answered, Articles 15 to 22. */
    RIGHT(
            "right",
            Type.WORD,
            Silence.NONE,
            "no request is answered",
            List.of(
                    "access",
                    "rectification",
                    "erasure",
                    "restriction",
                    "portability",
                    "objection",
                    "objection-to-marketing",
                    "automated-decision",
                    "withdraw-consent"));

    /** How a value is written. */
    enum Type {
        FLAG("true or false"),
        WORD("one of its words"),
        WORDS("a list of its words"),
        ID("an id"),
        IDS("a list of ids"),
        COUNTRY("a country code"),
        DATE("a date"),
        DAY("a date or a time stamp"),
        NUMBER("a whole number"),
        DATES("dates by event");

        private final String written;

        Type(String written) {
            this.written = written;
        }

        String written() {
            return written;
        }

        boolean isList() {
            return this == IDS || this == WORDS;
        }
    }

    /** What it means that an action does not say it. */
    enum Silence {
        /** As none. */
        NONE("as `none`"),
        /** As unknown. */
        UNKNOWN("as `unknown`"),
        /** What the register says holds. */
        REGISTER("as the register says"),
        /** As unknown where a rule asks for it, otherwise not looked at. */
        NEEDED("as `unknown` where a rule needs it"),
        /** The controller does it. */
        CONTROLLER("the controller"),
        /** The day of the policy. */
        DAY("the day of the policy");

        private final String words;

        Silence(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** How a record says that there is none. */
    static final String NONE = "none";
    /** How a record says that nobody knows. */
    static final String UNKNOWN = "unknown";

    private static final Map<String, Input> BY_FIELD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Input::field, Function.identity()));

    private final String field;
    private final Type type;
    private final Silence silence;
    private final String none;

    @SuppressWarnings("ImmutableEnumChecker") // made with List.of and toList
    private final List<String> words;

    Input(String field, Type type, Silence silence, String none) {
        this(field, type, silence, none, List.of());
    }

    Input(String field, Type type, Silence silence, String none, List<String> words) {
        this.field = field;
        this.type = type;
        this.silence = silence;
        this.none = none;
        this.words = words;
    }

    private static List<String> articles() {
        return Stream.of(Article6.values()).map(Article6::word).toList();
    }

    private static List<String> mechanisms() {
        return Stream.of(TransferMechanism.values())
                .map(TransferMechanism::word)
                .toList();
    }

    /**
     * The field of an action record.
     *
     * @return such as {@code noticeGivenOn}
     */
    public String field() {
        return field;
    }

    /**
     * The input of a field.
     *
     * @param field such as {@code recipient}
     * @return the input, or empty when no input has that field
     */
    public static Optional<Input> of(String field) {
        return Optional.ofNullable(BY_FIELD.get(field));
    }

    /**
     * The words that are its values.
     *
     * @return the words; empty when its values are no fixed words
     */
    public List<String> words() {
        return words;
    }

    Type type() {
        return type;
    }

    Silence silence() {
        return silence;
    }

    /** What it means that there is none; empty when that cannot be. */
    String none() {
        return none;
    }

    @SuppressWarnings("EnumOrdinal") // a bit of a mask that is never stored
    long bit() {
        return 1L << ordinal();
    }

    static long bits(Input... inputs) {
        long bits = 0;
        for (Input input : inputs) {
            bits |= input.bit();
        }
        return bits;
    }
}
