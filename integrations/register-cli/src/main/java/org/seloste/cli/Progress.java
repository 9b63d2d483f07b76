package org.seloste.cli;

import java.io.PrintWriter;
import java.nio.file.Path;

/** One line on a terminal that says how far a long task has come, and is gone when it has ended. */
final class Progress {

    private static final String ERASE = "\r\u001b[K";
    private static final int WORTH_SHOWING = 20;
    private static final int RECORDS_BETWEEN = 10_000;

    private final PrintWriter err;
    private final boolean shown;
    private boolean open;

    Progress(PrintWriter err, boolean shown) {
        this.err = err;
        this.shown = shown;
    }

    void at(int number, int all, Path file) {
        at(number, all, String.valueOf(file.getFileName()));
    }

    void at(int number, int all, String name) {
        if (shown && all >= WORTH_SHOWING) {
            err.print(ERASE + number + "/" + all + "  " + name);
            err.flush();
            open = true;
        }
    }

    /** Counts records of a file whose length nobody knows. */
    void count(long number) {
        if (shown && number % RECORDS_BETWEEN == 0) {
            err.print(ERASE + number);
            err.flush();
            open = true;
        }
    }

    void end() {
        if (open) {
            err.print(ERASE);
            err.flush();
            open = false;
        }
    }
}
