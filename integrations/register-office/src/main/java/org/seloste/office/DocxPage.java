package org.seloste.office;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.seloste.render.document.Document;
import org.seloste.render.document.Visibility;

/** Paper, margins, header and footer of a Word file. */
final class DocxPage {

    private DocxPage() {}

    /** Sets what a template would have brought along; of a template's own nothing is changed. */
    static void set(XWPFDocument word, Document document, DocxStyles styles, boolean paper) {
        CTBody body = word.getDocument().getBody();
        CTSectPr section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        if (paper) {
            CTPageSz size = section.addNewPgSz();
            size.setW(BigInteger.valueOf(11906));
            size.setH(BigInteger.valueOf(16838));
            CTPageMar margins = section.addNewPgMar();
            margins.setTop(BigInteger.valueOf(1304));
            margins.setBottom(BigInteger.valueOf(1304));
            margins.setLeft(BigInteger.valueOf(1134));
            margins.setRight(BigInteger.valueOf(1134));
            margins.setHeader(BigInteger.valueOf(624));
            margins.setFooter(BigInteger.valueOf(624));
            margins.setGutter(BigInteger.ZERO);
        }
        String mark = mark(document);
        if (section.sizeOfHeaderReferenceArray() == 0 && !mark.isEmpty()) {
            XWPFParagraph line = word.createHeader(HeaderFooterType.DEFAULT).createParagraph();
            line.setStyle(styles.id("header"));
            text(line, mark, document);
        }
        if (section.sizeOfFooterReferenceArray() == 0) {
            XWPFParagraph line = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
            line.setStyle(styles.id("footer"));
            text(line, document.title(), document);
            line.createRun().addTab();
            field(line, "PAGE", document);
            text(line, " / ", document);
            field(line, "NUMPAGES", document);
        }
    }

    private static String mark(Document document) {
        if (document.isDraft()) {
            return document.labels().draft();
        }
        return document.visibility() == Visibility.INTERNAL ? document.labels().internal() : "";
    }

    private static void text(XWPFParagraph line, String words, Document document) {
        new DocxText(line, document.language()).plain(words);
    }

    private static void field(XWPFParagraph line, String name, Document document) {
        new DocxText(line, document.language()).field(name, "1");
    }
}
