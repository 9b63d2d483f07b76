package org.seloste.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The typefaces that a PDF carries within itself: one for reading, and one with more letters for the words that the
 * first cannot show.
 */
final class PdfFonts {

    /** A face: a typeface in one weight and slant. */
    enum Face {
        REGULAR("AtkinsonHyperlegibleNext-Regular.ttf"),
        ITALIC("AtkinsonHyperlegibleNext-Italic.ttf"),
        BOLD("AtkinsonHyperlegibleNext-Bold.ttf"),
        WIDE("DejaVuSans.ttf"),
        WIDE_BOLD("DejaVuSans-Bold.ttf");

        private final String file;

        Face(String file) {
            this.file = file;
        }

        /** Whether the face is there for the letters that others lack. */
        boolean isWide() {
            return this == WIDE || this == WIDE_BOLD;
        }

        InputStream open() {
            return new ByteArrayInputStream(read(file));
        }
    }

    private static final Map<Face, CmapLookup> LETTERS = new EnumMap<>(Face.class);

    static {
        for (Face face : Face.values()) {
            LETTERS.put(face, letters(face));
        }
    }

    private PdfFonts() {}

    /** Whether the typeface for reading has a picture of the character in each of its faces. */
    static boolean isUsual(int character) {
        return has(Face.REGULAR, character) && has(Face.ITALIC, character) && has(Face.BOLD, character);
    }

    /**
     * Whether the wide typeface has a picture of the character, and the picture is enough: letters that change their
     * form beside each other, as those of Arabic do, need more than a picture of each.
     */
    static boolean isWide(int character) {
        return has(Face.WIDE, character) && has(Face.WIDE_BOLD, character) && !joins(character);
    }

    /** The character as it is named in a message: U+0041 (LATIN CAPITAL LETTER A). */
    static String name(int character) {
        String name = Character.getName(character);
        return String.format(Locale.ROOT, "U+%04X", character) + (name == null ? "" : " (" + name + ")");
    }

    private static boolean joins(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case ARABIC, SYRIAC, NKO, THAANA, MONGOLIAN -> true;
            default -> false;
        };
    }

    private static boolean has(Face face, int character) {
        return Objects.requireNonNull(LETTERS.get(face)).getGlyphId(character) != 0;
    }

    private static CmapLookup letters(Face face) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(read(face.file)))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException damaged) {
            throw new UncheckedIOException("The jar is damaged: " + face.file, damaged);
        }
    }

    private static byte[] read(String file) {
        return Resources.bytes("fonts/" + file);
    }
}
