package org.seloste.office;

import java.math.BigInteger;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.seloste.render.document.ItemList;

/** The lists of a Word file: how their items are marked and indented. */
final class DocxLists {

    /** How far the items of each level stand further in, in twentieths of a point. */
    static final int INDENT = 360;

    static final int LEVELS = 6;

    private final XWPFNumbering numbering;
    private Optional<BigInteger> bulleted = Optional.empty();
    private Optional<BigInteger> numbered = Optional.empty();

    DocxLists(XWPFDocument word) {
        numbering = Optional.ofNullable(word.getNumbering()).orElseGet(word::createNumbering);
    }

    /** The number under which paragraphs are the items of a list; a numbered list begins anew with it. */
    BigInteger next(ItemList.Kind kind) {
        if (kind == ItemList.Kind.BULLETED) {
            BigInteger form = bulleted.orElseGet(() -> form(kind));
            bulleted = Optional.of(form);
            return bulletList(form);
        }
        BigInteger form = numbered.orElseGet(() -> form(kind));
        numbered = Optional.of(form);
        BigInteger list = numbering.addNum(form);
        XWPFNum num = numbering.getNum(list);
        for (int level = 0; level < LEVELS; level++) {
            CTNumLvl restart = num.getCTNum().addNewLvlOverride();
            restart.setIlvl(BigInteger.valueOf(level));
            restart.addNewStartOverride().setVal(BigInteger.ONE);
        }
        return list;
    }

    private Optional<BigInteger> bullets = Optional.empty();

    private BigInteger bulletList(BigInteger form) {
        BigInteger list = bullets.orElseGet(() -> numbering.addNum(form));
        bullets = Optional.of(list);
        return list;
    }

    private BigInteger form(ItemList.Kind kind) {
        CTAbstractNum form = CTAbstractNum.Factory.newInstance();
        form.setAbstractNumId(free());
        for (int level = 0; level < LEVELS; level++) {
            CTLvl mark = form.addNewLvl();
            mark.setIlvl(BigInteger.valueOf(level));
            mark.addNewStart().setVal(BigInteger.ONE);
            mark.addNewNumFmt().setVal(kind == ItemList.Kind.BULLETED ? STNumberFormat.BULLET : STNumberFormat.DECIMAL);
            mark.addNewLvlText().setVal(kind == ItemList.Kind.BULLETED ? "\u2022" : "%" + (level + 1) + ".");
            mark.addNewLvlJc().setVal(STJc.LEFT);
            var indent = mark.addNewPPr().addNewInd();
            indent.setLeft(BigInteger.valueOf((long) INDENT * (level + 1)));
            indent.setHanging(BigInteger.valueOf(INDENT));
        }
        return numbering.addAbstractNum(new XWPFAbstractNum(form));
    }

    private BigInteger free() {
        return numbering.getAbstractNums().stream()
                .map(each -> each.getCTAbstractNum().getAbstractNumId())
                .reduce(BigInteger.valueOf(-1), BigInteger::max)
                .add(BigInteger.ONE);
    }
}
