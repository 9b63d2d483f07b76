package org.seloste.office;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.logging.Level;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.seloste.render.document.Document;
import org.seloste.render.write.Brand;

/**
 * Writes a document as PDF that everybody can read and that can be kept: it claims PDF/UA-1 (ISO 14289-1) and PDF/A-3a
 * (ISO 19005-3), and carries its typefaces within itself.
 *
 * <p>It is tagged, with headings, lists, tables with their heads, and bookmarks; the language of words in another
 * language is marked. The date of the document, when it has one, is its date of creation; the clock is never asked.
 *
 * <p>A character that none of the typefaces has a picture of is refused, since a box or a question mark in its place
 * would misspell a name. Latin, Greek, Cyrillic and Hebrew letters are there, those of the Sámi languages among them.
 */
public final class PdfWriter implements OfficeWriter {

    private static final String PRODUCER = "Seloste";
    private static final String FAMILY = "reading";
    private static final String WIDE_FAMILY = "wide";

    static {
        XRLog.setLoggerImpl(new Silent());
    }

    private final Brand brand;

    /** A writer of files in the {@linkplain Brand#plain() plain look}. */
    public PdfWriter() {
        this(Brand.plain());
    }

    /**
     * A writer of files in an organisation's look: its accent colour, logo and name. The typeface is always the one
     * that the file carries.
     *
     * @param brand the look
     */
    public PdfWriter(Brand brand) {
        this.brand = brand;
    }

    /**
     * Writes a document. Nothing is written before the whole of it could be made.
     *
     * @param document the document
     * @param out where to; not closed
     * @throws IOException when the target cannot be written to
     * @throws UnsuitableDocumentException when a character of the document is in none of the typefaces, or the logo of
     *     the brand cannot be read
     */
    @Override
    public void write(Document document, OutputStream out) throws IOException {
        out.write(bytes(document));
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public String fileExtension() {
        return "pdf";
    }

    private byte[] bytes(Document document) throws IOException {
        Page page = PdfPage.of(document, brand);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder(page).buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            Tags.mend(pdf);
            date(pdf, document.date());
            pdf.setDocumentId(number(page.dom().getDocumentElement().getTextContent()));
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static PdfRendererBuilder builder(Page page) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .useColorProfile(Resources.bytes("sRGB.icc"))
                .withProducer(PRODUCER)
                .useExternalResourceAccessControl(
                        (address, kind) -> address.startsWith("data:"),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useUnicodeBidiSplitter(TextRuns::new)
                .useUnicodeBidiReorderer(new TextReversal())
                .withW3cDocument(page.dom(), null);
        for (PdfFonts.Face face : PdfFonts.Face.values()) {
            if (!face.isWide() || page.needsWide()) {
                FSSupplier<InputStream> font = face::open;
                builder.useFont(font, face.isWide() ? WIDE_FAMILY : FAMILY, weight(face), slant(face), true);
            }
        }
        return builder;
    }

    private static int weight(PdfFonts.Face face) {
        return face == PdfFonts.Face.BOLD || face == PdfFonts.Face.WIDE_BOLD ? 700 : 400;
    }

    private static FontStyle slant(PdfFonts.Face face) {
        return face == PdfFonts.Face.ITALIC ? FontStyle.ITALIC : FontStyle.NORMAL;
    }

    /** Puts the document's date in place of the clock's, which the layout has written, or takes the latter away. */
    private static void date(PDDocument pdf, Optional<LocalDate> date) throws IOException {
        PDDocumentInformation information = pdf.getDocumentInformation();
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String element = date.map(day -> "<xmp:CreateDate>" + day + "T00:00:00Z</xmp:CreateDate>")
                .orElse("");
        metadata.importXMPMetadata(xmp.replaceAll("<xmp:CreateDate>[^<]*</xmp:CreateDate>", element)
                .getBytes(StandardCharsets.UTF_8));
        information.getCOSObject().removeItem(COSName.CREATION_DATE);
        date.ifPresent(day -> information.setCreationDate(midnight(day)));
    }

    private static Calendar midnight(LocalDate day) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        calendar.setTimeInMillis(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        return calendar;
    }

    /** A number made from the words of the document, by which PDF tells one file from another. */
    private static long number(String words) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    /** Keeps the layout from writing to the console of whoever embeds the library. */
    private static final class Silent implements XRLogger {

        @Override
        public void log(String where, Level level, String message) {
            // silent
        }

        @Override
        public void log(String where, Level level, String message, Throwable thrown) {
            // silent
        }

        @Override
        public void setLevel(String logger, Level level) {
            // silent
        }

        @Override
        public boolean isLogLevelEnabled(Diagnostic diagnostic) {
            return false;
        }
    }
}
