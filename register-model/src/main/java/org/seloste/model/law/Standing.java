package org.seloste.model.law;

/** How a place stands to the European Economic Area (Euroopan talousalue), within which data moves freely. */
public enum Standing {
    /** Within the EEA: moving data there is no transfer under Chapter V. */
    INSIDE,
    /** Belongs to a member state but stands outside the Union, or is in doubt: somebody must look at it. */
    REVIEW,
    /** A third country (kolmas maa): Chapter V applies. */
    OUTSIDE
}
