package org.seloste.model;

/** A topic of a notice, under which a heading may stand. */
public enum Topic {
    /** Name. */
    NAME,
    /** Controllers. */
    CONTROLLERS,
    /** Contacts. */
    CONTACTS,
    /** Data protection officer. */
    DATA_PROTECTION_OFFICER,
    /** People. */
    PEOPLE,
    /** Purposes. */
    PURPOSES,
    /** Bases. */
    BASES,
    /** Legitimate interests. */
    LEGITIMATE_INTERESTS,
    /** Consent. */
    CONSENT,
    /** Data. */
    DATA,
    /** Categories. */
    CATEGORIES,
    /** Provision. */
    PROVISION,
    /** Sources. */
    SOURCES,
    /** Recipients. */
    RECIPIENTS,
    /** Disclosures. */
    DISCLOSURES,
    /** Processors. */
    PROCESSORS,
    /** Transfers. */
    TRANSFERS,
    /** Safeguards. */
    SAFEGUARDS,
    /** Retention. */
    RETENTION,
    /** Automated decisions. */
    AUTOMATED_DECISIONS,
    /** Profiling. */
    PROFILING,
    /** Cookies. */
    COOKIES,
    /** Security. */
    SECURITY,
    /** Manual material. */
    MANUAL_MATERIAL,
    /** Electronic material. */
    ELECTRONIC_MATERIAL,
    /** Rights. */
    RIGHTS,
    /** Access. */
    ACCESS,
    /** Rectification. */
    RECTIFICATION,
    /** Erasure. */
    ERASURE,
    /** Restriction. */
    RESTRICTION,
    /** Portability. */
    PORTABILITY,
    /** Objection. */
    OBJECTION,
    /** Withdrawal. */
    WITHDRAWAL,
    /** Complaint. */
    COMPLAINT,
    /** Other rights. */
    OTHER_RIGHTS,
    /** Publicity. */
    PUBLICITY,
    /** Recordings. */
    RECORDINGS,
    /** Changes. */
    CHANGES,
    /** Dates. */
    DATES
}
