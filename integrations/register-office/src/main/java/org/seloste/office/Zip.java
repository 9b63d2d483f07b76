package org.seloste.office;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * The archive that an office file is: without the clock's dates, so that the same parts give the same bytes. The
 * library writes the parts in the order of their names, the one that says their types first.
 */
final class Zip extends ZipArchiveOutputStream {

    /** The first date that an archive can hold. */
    private static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

    Zip(OutputStream out) {
        super(out);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTimeLocal(NO_DATE);
        super.putArchiveEntry(entry);
    }
}
