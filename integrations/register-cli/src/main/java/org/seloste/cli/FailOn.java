package org.seloste.cli;

import java.util.Locale;
import org.seloste.rules.lint.Severity;

/** From which weight on findings make the command fail. */
enum FailOn {
    ERROR,
    WARNING,
    NONE;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isReached(Tally tally) {
        return switch (this) {
            case ERROR -> tally.found(Severity.ERROR) > 0;
            case WARNING -> tally.found(Severity.ERROR) + tally.found(Severity.WARNING) > 0;
            case NONE -> false;
        };
    }
}
