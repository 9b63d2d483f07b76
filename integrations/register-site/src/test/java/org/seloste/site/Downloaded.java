package org.seloste.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** All that a downloaded file says, also where few look: in the properties of a document. */
final class Downloaded {

    private Downloaded() {}

    static String text(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.toString();
        if (name.endsWith(".pdf")) {
            return spaced(pdf(bytes));
        }
        return spaced(name.endsWith(".docx") ? docx(bytes) : new String(bytes, StandardCharsets.UTF_8));
    }

    /** With one space wherever there is any: lines are broken where there is room. */
    static String spaced(String words) {
        return words.replaceAll("[\\s\\u00a0]+", " ");
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            StringBuilder text = new StringBuilder(new PDFTextStripper().getText(document));
            for (String key : document.getDocumentInformation().getMetadataKeys()) {
                text.append('\n').append(document.getDocumentInformation().getCustomMetadataValue(key));
            }
            return text.append(new String(
                            document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .toString();
        }
    }

    private static String docx(byte[] bytes) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                // Runs of a sentence follow one another without a space; paragraphs do not.
                text.append(Jsoup.parse(xml.replace("</w:p>", " </w:p>"), Parser.xmlParser())
                                .wholeText())
                        .append('\n');
            }
        }
        return text.toString();
    }
}
