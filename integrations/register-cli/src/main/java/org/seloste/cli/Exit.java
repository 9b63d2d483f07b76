package org.seloste.cli;

/** How the command ends; of several reasons the one that comes last here is told. */
enum Exit {
    DONE(0),
    NOTHING_TO_DO(4),
    FINDINGS(1),
    WRONG_USE(2),
    UNREADABLE(3),
    UNWRITABLE(5),
    FAULT(70);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    Exit or(Exit other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
