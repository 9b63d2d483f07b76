package org.seloste.office;

import java.text.Bidi;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.seloste.model.text.Language;

/** Writes runs of text into a paragraph, each with its language and direction. */
final class DocxText {

    private final XWPFParagraph paragraph;
    private final Language language;

    DocxText(XWPFParagraph paragraph, Language language) {
        this.paragraph = paragraph;
        this.language = language;
    }

    void plain(String words) {
        styled(words, "");
    }

    /** Words in a character style; the empty style is that of the paragraph. */
    void styled(String words, String style) {
        String printable = PrintableText.of(words);
        for (int[] part : parts(words, printable)) {
            write(paragraph.createRun(), printable.substring(part[0], part[1]), style, part[2] != 0);
        }
    }

    /** A link to an address. */
    void link(String target, String words, String style) {
        String printable = PrintableText.of(words);
        for (int[] part : parts(words, printable)) {
            write(paragraph.createHyperlinkRun(target), printable.substring(part[0], part[1]), style, part[2] != 0);
        }
    }

    /** A link to a bookmark of the file. */
    void jump(String bookmark, String words, String style) {
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(bookmark);
        link.setHistory(true);
        String printable = PrintableText.of(words);
        for (int[] part : parts(words, printable)) {
            CTR run = link.addNewR();
            write(
                    new XWPFRun(run, (org.apache.poi.xwpf.usermodel.IRunBody) paragraph),
                    printable.substring(part[0], part[1]),
                    style,
                    part[2] != 0);
        }
    }

    /** A field, with what it shows until the reader's program works it out. */
    void field(String instruction, String shown) {
        beginField(instruction);
        plain(shown);
        endField();
    }

    void beginField(String instruction) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        CTR run = paragraph.createRun().getCTR();
        var text = run.addNewInstrText();
        text.setStringValue(" " + instruction + " ");
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }

    void endField() {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    void lineBreak() {
        paragraph.createRun().addBreak();
    }

    void tab() {
        paragraph.createRun().addTab();
    }

    private void write(XWPFRun run, String words, String style, boolean fromRight) {
        run.setText(words);
        CTRPr properties =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        if (!style.isEmpty()) {
            run.setStyle(style);
        }
        if (fromRight) {
            properties.addNewRtl();
        }
        run.setLang(OfficeProperties.tag(language));
    }

    /** From, to, and 1 for what is written from right to left: only words that the tree has isolated can be. */
    private static int[][] parts(String words, String printable) {
        if (printable.isEmpty()) {
            return new int[0][];
        }
        if (!words.startsWith(PrintableText.ISOLATE)) {
            return new int[][] {{0, printable.length(), 0}};
        }
        Bidi order = new Bidi(printable, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int[][] parts = new int[order.getRunCount()][];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = new int[] {order.getRunStart(i), order.getRunLimit(i), order.getRunLevel(i) % 2};
        }
        return parts;
    }
}
