package org.seloste.model.law;

/** A row of the law data: it has an id, by which a user's row replaces it, and says where it comes from. */
public sealed interface LawRow permits Act, AdequacyDecision, Authority, FormerName, StatutoryRetention, Territory {

    /**
     * The id of the row among those of its kind.
     *
     * @return the id
     */
    String id();

    /**
     * Where the row comes from.
     *
     * @return the source, and what was not verified
     */
    Provenance provenance();
}
