package org.seloste.cli;

import java.io.IOException;
import java.util.Optional;
import org.seloste.rules.NotApplied;

/**
 * Writes a report while it is made: file by file, and of each file what was found, then what is wrong with the file,
 * then what was not judged and what may be written of it. Nothing of it is kept, so that a report may be of any length.
 */
interface ReportWriter {

    void begin(String file) throws IOException;

    void entry(Entry entry) throws IOException;

    void problem(Problem problem) throws IOException;

    void notApplied(NotApplied rule) throws IOException;

    /** What the change log of the notice may say of what was found. */
    void changeLog(ChangeLog log) throws IOException;

    void end() throws IOException;

    /**
     * Ends the report.
     *
     * @param tally what was counted
     * @param seconds how long it took, where that is to be said
     */
    void finish(Tally tally, Optional<Double> seconds) throws IOException;
}
