package org.seloste.office;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.seloste.render.document.Callout;

/** The bar and the ground behind paragraphs that are set apart from the rest. */
enum DocxFrame {
    OBJECTION("9A6200", "FFF7E6", 48),
    DRAFT("B3261E", "FDEEEC", 48),
    INFO("76828F", "F3F5F7", 36);

    private final String bar;
    private final String ground;
    private final int width;

    DocxFrame(String bar, String ground, int width) {
        this.bar = bar;
        this.ground = ground;
        this.width = width;
    }

    static DocxFrame of(Callout.Kind kind) {
        return switch (kind) {
            case OBJECTION -> OBJECTION;
            case DRAFT -> DRAFT;
            case INFO -> INFO;
        };
    }

    void put(XWPFParagraph paragraph) {
        CTPPr properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        CTBorder left = properties.addNewPBdr().addNewLeft();
        left.setVal(STBorder.SINGLE);
        left.setSz(BigInteger.valueOf(width));
        left.setSpace(BigInteger.valueOf(8));
        left.setColor(bar);
        CTShd shade = properties.addNewShd();
        shade.setVal(STShd.CLEAR);
        shade.setColor("auto");
        shade.setFill(ground);
    }
}
