package org.seloste.rules.compare;

/** What happened to a statement of a register. */
public enum ChangeKind {
    /** The later version says it and the earlier one does not. */
    ADDED,
    /** Both say it, in other words or with other content. */
    CHANGED,
    /** The earlier version says it and the later one does not. */
    REMOVED
}
