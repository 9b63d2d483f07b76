package org.seloste.rules.check;

/** What can be said at once, of a name or of a whole action, before any rule is asked. */
enum QuickAnswer {
    /** No rule can object. */
    ALLOWED(0b00),
    /** Only the rules can tell. */
    UNCLEAR(0b01),
    /** The register declares something else and leaves nothing open; the rules deny it too, and say why. */
    DENIED(0b10);

    private static final long DENIALS = 0xAAAA_AAAA_AAAA_AAAAL;

    private final long bits;

    QuickAnswer(long bits) {
        this.bits = bits;
    }

    /** The worst of the answers whose bits stand side by side. */
    static QuickAnswer worst(long answers) {
        return answers == 0 ? ALLOWED : isDenied(answers) ? DENIED : UNCLEAR;
    }

    /** Whether one of them is a denial. */
    static boolean isDenied(long answers) {
        return (answers & DENIALS) != 0;
    }

    long bits() {
        return bits;
    }
}
