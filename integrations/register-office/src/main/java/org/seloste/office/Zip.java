package org.seloste.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs an office file anew, so that neither the clock nor chance is left in it. */
final class Zip {

    /** The first date that an archive can hold. */
    private static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Readers that look at the beginning of a file expect this part there. */
    private static final String FIRST = "[Content_Types].xml";

    private Zip() {}

    /** The same parts in alphabetical order, without dates. */
    static byte[] withoutDates(byte[] archive) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(archive.length);
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            byte[] first = parts.remove(FIRST);
            if (first != null) {
                add(FIRST, first, out);
            }
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                add(part.getKey(), part.getValue(), out);
            }
        }
        return bytes.toByteArray();
    }

    private static void add(String name, byte[] content, ZipOutputStream out) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_DATE);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
