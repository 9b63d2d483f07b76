package org.seloste.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a screen reader finds in a PDF: its elements in reading order, with their words. */
final class TaggedPdf {

    /**
     * An element.
     *
     * @param path the types from the document down to the element, such as {@code Document/H1}
     * @param language its own language, or nothing
     * @param words all words in it
     * @param alternative the words in its place, or null
     * @param scope whether a head is that of a row or of a column, or nothing
     */
    record Tag(String path, String language, String words, String alternative, String scope) {

        String type() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    private final Map<String, String> words = new HashMap<>();
    private final List<Tag> tags = new ArrayList<>();
    private final PDDocument pdf;

    private TaggedPdf(PDDocument pdf) throws IOException {
        this.pdf = pdf;
        for (int number = 0; number < pdf.getNumberOfPages(); number++) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(pdf.getPage(number));
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                keep(number, content);
            }
        }
        walk(pdf.getDocumentCatalog().getStructureTreeRoot(), "");
    }

    static TaggedPdf of(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new TaggedPdf(pdf);
        }
    }

    List<Tag> tags() {
        return tags;
    }

    List<Tag> tags(String type) {
        return tags.stream().filter(tag -> tag.type().equals(type)).toList();
    }

    List<String> words(String type) {
        return tags(type).stream().map(Tag::words).toList();
    }

    /** All words of the document in reading order. */
    String text() {
        return tags.get(0).words();
    }

    private void keep(int page, PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object piece : content.getContents()) {
            if (piece instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (piece instanceof PDMarkedContent inner) {
                keep(page, inner);
            }
        }
        if (content.getMCID() >= 0) {
            words.merge(page + "/" + content.getMCID(), text.toString(), String::concat);
        }
    }

    private String walk(PDStructureNode node, String path) {
        StringBuilder text = new StringBuilder();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                text.append(visit(element, path));
            } else if (kid instanceof Integer id) {
                text.append(said(((PDStructureElement) node).getPage(), id));
            } else if (kid instanceof PDMarkedContentReference reference) {
                text.append(said(reference.getPage(), reference.getMCID()));
            }
        }
        return text.toString();
    }

    private String visit(PDStructureElement element, String above) {
        String path = (above.isEmpty() ? "" : above + "/") + element.getStructureType();
        int place = tags.size();
        tags.add(null);
        String text = walk(element, path);
        String language = element.getLanguage() == null ? "" : element.getLanguage();
        tags.set(
                place,
                new Tag(
                        path,
                        language,
                        text.strip().replaceAll("\\s+", " "),
                        element.getAlternateDescription(),
                        scope(element)));
        return switch (element.getStructureType()) {
            case "Span", "Link" -> text;
            default -> " " + text + " ";
        };
    }

    private static String scope(PDStructureElement element) {
        COSDictionary attributes = element.getCOSObject().getCOSDictionary(COSName.A);
        return attributes == null ? "" : attributes.getNameAsString("Scope", "");
    }

    private String said(PDPage page, int id) {
        return words.getOrDefault(pdf.getPages().indexOf(page) + "/" + id, "");
    }
}
