package org.seloste.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/**
 * The heads of tables that the layout has repeated on further pages: for the eye, so that they are taken out of the
 * tags and become artifacts of the page; a screen reader says each head once.
 */
final class RepeatedHeads {

    private final Map<COSDictionary, Set<Integer>> repeated = new LinkedHashMap<>();

    /** Takes what stands on another page than the head itself out of the head. */
    void takeOutOf(PDStructureElement head) {
        takeOutOf(head, head.getPage());
    }

    private void takeOutOf(PDStructureElement element, PDPage first) {
        for (Object kid : element.getKids()) {
            if (kid instanceof PDMarkedContentReference reference
                    && reference.getPage().getCOSObject() != first.getCOSObject()) {
                element.getCOSObject().getCOSArray(COSName.K).removeObject(reference.getCOSObject());
                repeated.computeIfAbsent(reference.getPage().getCOSObject(), page -> new TreeSet<>())
                        .add(reference.getMCID());
            } else if (kid instanceof PDStructureElement inner) {
                takeOutOf(inner, first);
            }
        }
    }

    /** Marks what was taken out as artifacts. */
    void markIn(PDDocument pdf) throws IOException {
        COSArray numbers = pdf.getDocumentCatalog()
                .getStructureTreeRoot()
                .getParentTree()
                .getCOSObject()
                .getCOSArray(COSName.NUMS);
        for (PDPage page : pdf.getPages()) {
            Set<Integer> ids = repeated.getOrDefault(page.getCOSObject(), Set.of());
            if (!ids.isEmpty()) {
                mark(pdf, page, ids);
                forget(numbers, page.getStructParents(), ids);
            }
        }
    }

    private static void mark(PDDocument pdf, PDPage page, Set<Integer> ids) throws IOException {
        List<Object> tokens = new PDFStreamParser(page).parse();
        for (int i = 2; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Operator operator
                    && operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ)
                    && tokens.get(i - 1) instanceof COSDictionary content
                    && ids.contains(content.getInt(COSName.MCID))) {
                COSDictionary pagination = new COSDictionary();
                pagination.setItem(COSName.TYPE, COSName.getPDFName("Pagination"));
                tokens.set(i - 2, COSName.ARTIFACT);
                tokens.set(i - 1, pagination);
            }
        }
        PDStream content = new PDStream(pdf);
        try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(content);
    }

    /** The tree that leads from content back to its element has no element for an artifact. */
    private static void forget(COSArray numbers, int page, Set<Integer> ids) {
        for (int i = 0; i < numbers.size(); i += 2) {
            if (numbers.getInt(i) == page) {
                COSArray elements = (COSArray) Objects.requireNonNull(numbers.getObject(i + 1));
                ids.forEach(id -> elements.set(id, COSNull.NULL));
            }
        }
    }
}
