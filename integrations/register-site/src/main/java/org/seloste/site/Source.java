package org.seloste.site;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.seloste.model.Register;
import org.seloste.model.io.RegisterReader;
import org.seloste.model.io.RegisterWriter;
import org.seloste.model.text.Language;
import org.seloste.rules.compare.RegisterHistory;

/** A register that was read, folded small: of a thousand, only those at work are unfolded. */
final class Source {

    private final Path file;
    private final String id;
    private final Optional<LocalDate> start;
    private final List<Language> languages;
    private final long errors;
    private final byte[] folded;

    private Source(
            Path file, String id, Optional<LocalDate> start, List<Language> languages, long errors, byte[] folded) {
        this.file = file;
        this.id = id;
        this.start = start;
        this.languages = List.copyOf(languages);
        this.errors = errors;
        this.folded = folded;
    }

    static Source of(Path file, Register register, long errors) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(RegisterWriter.json(register).getBytes(StandardCharsets.UTF_8));
        }
        return new Source(
                file,
                register.getId(),
                RegisterHistory.startOf(register),
                NoticePages.languages(register),
                errors,
                bytes.toByteArray());
    }

    Path file() {
        return file;
    }

    String id() {
        return id;
    }

    /** The day from which it holds. */
    Optional<LocalDate> start() {
        return start;
    }

    /** The languages of its notice. */
    List<Language> languages() {
        return languages;
    }

    /** How many errors the rules find in it. */
    long errors() {
        return errors;
    }

    Register register() throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(folded))) {
            return RegisterReader.read(id + ".json", new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .register();
        }
    }
}
