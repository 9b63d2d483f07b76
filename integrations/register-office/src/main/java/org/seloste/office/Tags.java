package org.seloste.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * Mends the tags of a PDF where the layout has none that fit: terms and their values, laid out as a table, become a
 * list whose items have the term for their label (ISO 32000-1, 14.8.4.3.3), and a caption moves into its table. The
 * page marks both with an alternative text, which is taken away again.
 */
final class Tags {

    static final String TERMS = "seloste:terms";
    static final String CAPTION = "seloste:caption";

    private final RepeatedHeads heads = new RepeatedHeads();

    private Tags() {}

    static void mend(PDDocument pdf) throws IOException {
        Tags tags = new Tags();
        elements(pdf.getDocumentCatalog().getStructureTreeRoot()).forEach(tags::mend);
        tags.heads.markIn(pdf);
    }

    private void mend(PDStructureElement element) {
        if (StandardStructureTypes.T_HEAD.equals(element.getStructureType())) {
            elements(element).forEach(row -> elements(row).forEach(heads::takeOutOf));
        }
        List<PDStructureElement> kids = elements(element);
        for (int i = 0; i < kids.size(); i++) {
            PDStructureElement kid = kids.get(i);
            String mark = Objects.requireNonNullElse(kid.getAlternateDescription(), "");
            if (mark.equals(TERMS)) {
                list(kid);
            } else if (mark.equals(CAPTION)) {
                caption(element, kid, kids.get(i + 1));
            }
            if (mark.isEmpty() || mark.equals(TERMS) || mark.equals(CAPTION)) {
                kid.getCOSObject().removeItem(COSName.ALT);
            }
            mend(kid);
        }
    }

    private static void list(PDStructureElement table) {
        retype(table, StandardStructureTypes.L, table.getParent());
        for (PDStructureElement body : elements(table)) {
            for (PDStructureElement row : elements(body)) {
                body.removeKid(row);
                table.appendKid(row);
                retype(row, StandardStructureTypes.LI, table);
                List<PDStructureElement> cells = elements(row);
                retype(cells.get(0), StandardStructureTypes.LBL, row);
                retype(cells.get(1), StandardStructureTypes.L_BODY, row);
            }
            table.removeKid(body);
        }
    }

    private static void caption(PDStructureElement around, PDStructureElement caption, PDStructureElement table) {
        around.removeKid(caption);
        retype(caption, StandardStructureTypes.CAPTION, table);
        table.insertBefore(caption, elements(table).get(0));
    }

    /** Gives an element another type and parent, without what described it as the type that it was. */
    private static void retype(PDStructureElement element, String type, PDStructureNode parent) {
        element.setStructureType(type);
        element.getCOSObject().removeItem(COSName.A);
        element.setParent(parent);
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        List<PDStructureElement> elements = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
