package org.seloste.site;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Texts folded small and laid into a temporary file that only this user may read and that is gone with the process: of
 * a thousand registers, only those at work are in memory.
 */
final class Drawer implements AutoCloseable {

    private final Path path;
    private final FileChannel file;
    private long end;

    private Drawer(Path path, FileChannel file) {
        this.path = path;
        this.file = file;
    }

    static Drawer open() throws IOException {
        Path path = Files.createTempFile("seloste-", ".tmp");
        return new Drawer(
                path,
                FileChannel.open(
                        path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
    }

    /**
     * Where a text lies.
     *
     * @param start its first byte
     * @param length how many bytes it takes
     */
    record Place(long start, int length) {}

    Place put(String text) throws IOException {
        ByteArrayOutputStream folded = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(folded)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        Place place = reserve(folded.size());
        ByteBuffer bytes = ByteBuffer.wrap(folded.toByteArray());
        try {
            while (bytes.hasRemaining()) {
                file.write(bytes, place.start() + bytes.position());
            }
        } catch (IOException full) {
            throw new FileSystemException(path.toString(), null, String.valueOf(full.getMessage()));
        }
        return place;
    }

    String take(Place place) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(place.length());
        while (bytes.hasRemaining()) {
            if (file.read(bytes, place.start() + bytes.position()) < 0) {
                throw new EOFException(path + " was cut short");
            }
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes.array()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private synchronized Place reserve(int length) {
        Place place = new Place(end, length);
        end += length;
        return place;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
