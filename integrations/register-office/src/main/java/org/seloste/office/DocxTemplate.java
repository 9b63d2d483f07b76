package org.seloste.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * An organisation's own Word file, whose look documents take over: its styles, header, footer, page size and margins.
 * What it says is left out.
 *
 * <p>Styles are found by the names that Word gives them in English, whatever its own language: {@code Title},
 * {@code heading 1} and so on. A style that the file does not have is added.
 */
public final class DocxTemplate {

    /** The most bytes that a template may have. */
    public static final int MAX_BYTES = 20_000_000;

    private static final String DOCUMENT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private final byte[] file;

    private DocxTemplate(byte[] file) {
        this.file = file;
    }

    /**
     * Reads a template.
     *
     * @param path a {@code .docx} file
     * @return the template
     * @throws IOException when the file cannot be read
     * @throws IllegalArgumentException when it is too big, or not a Word file without macros; the message says which
     */
    public static DocxTemplate read(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return of(in.readNBytes(MAX_BYTES + 1));
        }
    }

    /**
     * A template from the bytes of a file.
     *
     * @param file the bytes of a {@code .docx} file, at most {@value #MAX_BYTES}
     * @return the template
     * @throws IllegalArgumentException when it is too big, or not a Word file without macros; the message says which
     */
    public static DocxTemplate of(byte[] file) {
        if (file.length > MAX_BYTES) {
            throw new IllegalArgumentException(
                    "The template is too big: at most " + MAX_BYTES + " bytes are read. Take large pictures out of it");
        }
        FileMagic kind = FileMagic.valueOf(file);
        if (kind == FileMagic.OLE2) {
            throw new IllegalArgumentException(
                    "The template is a Word file of the old form (.doc), or locked by a password. Save it as .docx"
                            + " without a password");
        }
        if (kind != FileMagic.OOXML) {
            throw new IllegalArgumentException("The template is not a Word file (.docx)");
        }
        DocxTemplate template = new DocxTemplate(file.clone());
        try (XWPFDocument word = template.open()) {
            String type = word.getPackagePart().getContentType();
            if (type.contains("macroEnabled")) {
                throw new IllegalArgumentException(
                        "The template has macros, or may have them (.docm). Save it as .docx, which carries none");
            }
            if (!type.equals(DOCUMENT)) {
                throw new IllegalArgumentException(
                        "The template is of the kind " + type + ", not a Word file (.docx). Save it as .docx");
            }
        } catch (IOException | RuntimeException unreadable) {
            throw told(unreadable);
        }
        return template;
    }

    XWPFDocument open() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    private static IllegalArgumentException told(Exception unreadable) {
        String reason = String.valueOf(unreadable.getMessage());
        if (unreadable instanceof IllegalArgumentException refused && reason.startsWith("The template")) {
            return refused;
        }
        if (reason.contains("Zip bomb")) {
            return new IllegalArgumentException(
                    "The template grows to many times its size when it is unpacked, as only a damaged or hostile file"
                            + " does",
                    unreadable);
        }
        return new IllegalArgumentException(
                "The template cannot be read as a Word file (.docx). Open it in Word and save it anew", unreadable);
    }
}
