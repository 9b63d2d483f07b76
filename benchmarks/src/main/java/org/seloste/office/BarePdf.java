package org.seloste.office;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.seloste.render.document.Document;
import org.seloste.render.write.Brand;

/**
 * The layout engine alone: a page that is ready as a tree, and the bytes of typefaces and colour profile in memory. It
 * claims the same profiles. Left out are making the page, directions of writing, mended tags and fixed dates. It stands
 * in the package of the writer whose page it lays out.
 */
public final class BarePdf {

    static {
        // As the writer has it: a line for every link would cost more than the layout.
        XRLog.setLoggingEnabled(false);
    }

    private final Page page;
    private final byte[] profile = Resources.bytes("sRGB.icc");
    private final List<Font> fonts = new ArrayList<>();

    private BarePdf(Page page) {
        this.page = page;
    }

    /**
     * Makes the page ready.
     *
     * @param document what the page says
     * @return the page
     */
    public static BarePdf of(Document document) {
        BarePdf bare = new BarePdf(PdfPage.of(document, Brand.plain()));
        for (PdfFonts.Face face : PdfFonts.Face.values()) {
            if (!face.isWide() || bare.page.needsWide()) {
                bare.fonts.add(Font.of(face));
            }
        }
        return bare;
    }

    /**
     * Lays it out.
     *
     * @return the file
     * @throws IOException when it cannot be made
     */
    public byte[] write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .useColorProfile(profile)
                .withW3cDocument(page.dom(), null)
                .toStream(out);
        fonts.forEach(font -> builder.useFont(
                () -> new ByteArrayInputStream(font.bytes), font.family, font.weight, font.style, true));
        builder.run();
        return out.toByteArray();
    }

    private static final class Font {

        private final byte[] bytes;
        private final String family;
        private final int weight;
        private final FontStyle style;

        private Font(byte[] bytes, String family, int weight, FontStyle style) {
            this.bytes = bytes;
            this.family = family;
            this.weight = weight;
            this.style = style;
        }

        static Font of(PdfFonts.Face face) {
            boolean bold = face == PdfFonts.Face.BOLD || face == PdfFonts.Face.WIDE_BOLD;
            boolean italic = face == PdfFonts.Face.ITALIC;
            try {
                return new Font(
                        face.open().readAllBytes(),
                        face.isWide() ? "wide" : "reading",
                        bold ? 700 : 400,
                        italic ? FontStyle.ITALIC : FontStyle.NORMAL);
            } catch (IOException damaged) {
                throw new UncheckedIOException(damaged);
            }
        }
    }
}
