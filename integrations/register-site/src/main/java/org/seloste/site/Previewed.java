package org.seloste.site;

import java.nio.file.Path;
import java.util.List;
import org.seloste.model.form.Fault;
import org.seloste.model.io.RegisterFile;

/**
 * The files that a preview shows, as they are at one moment.
 *
 * @param files what could be read
 * @param faults why others could not
 */
public record Previewed(List<Found> files, List<Fault> faults) {

    /**
     * A file that could be read.
     *
     * @param path where it is
     * @param content what it holds
     */
    public record Found(Path path, RegisterFile content) {}

    /** Reads the files as they are now. */
    @FunctionalInterface
    public interface Reader {

        /**
         * Reads them.
         *
         * @return what they hold
         */
        Previewed read();
    }

    /**
     * Copies the lists.
     *
     * @param files what could be read
     * @param faults why others could not
     */
    public Previewed {
        files = List.copyOf(files);
        faults = List.copyOf(faults);
    }
}
