package org.seloste.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.seloste.render.document.Document;

class WritingsAgreeTest {

    private final Document notice = ExemplaryNotice.compose();

    WritingsAgreeTest() throws IOException {}

    @Test
    void byHandTheHtmlIsTheSame() throws IOException {
        assertThat(Writing.HTML_BY_HAND.of(notice).file())
                .hasToString(Writing.HTML.of(notice).file().toString());
    }

    @Test
    void theBarePdfShowsTheSameWordsOnTheSamePages() throws IOException {
        assertThat(pdf(Writing.BARE_OPENHTMLTOPDF)).isEqualTo(pdf(Writing.PDF)).contains("Esimerkkipuoti");
    }

    @Test
    void theBareWordFileSaysTheSameInTheSameStyles() throws IOException {
        assertThat(docx(Writing.BARE_POI)).isEqualTo(docx(Writing.DOCX)).contains("Esimerkkipuoti");
    }

    private String pdf(Writing writing) throws IOException {
        try (PDDocument pdf = Loader.loadPDF((byte[]) writing.of(notice).file())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private String docx(Writing writing) throws IOException {
        byte[] file = (byte[]) writing.of(notice).file();
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor words = new XWPFWordExtractor(word)) {
            StringBuilder all = new StringBuilder(words.getText());
            word.getParagraphs()
                    .forEach(paragraph -> all.append(paragraph.getStyle()).append('\n'));
            return all.toString();
        }
    }
}
