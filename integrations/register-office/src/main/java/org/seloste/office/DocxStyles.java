package org.seloste.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.seloste.model.text.Language;
import org.seloste.render.write.Brand;

/**
 * The styles of a Word file by their names: those that it has, and ours for the rest. A name is what Word calls a style
 * in English; the id by which paragraphs name it depends on the Word that made the file.
 */
final class DocxStyles {

    private final Map<String, CTStyle> styles = new LinkedHashMap<>();

    private DocxStyles() {}

    static DocxStyles of(XWPFDocument word, Brand brand, Language language) {
        CTStyles ours = ours(brand, language);
        DocxStyles all = new DocxStyles();
        XWPFStyles existing = word.getStyles();
        if (existing == null) {
            word.createStyles().setStyles(ours);
            for (CTStyle style : ours.getStyleArray()) {
                all.styles.put(key(style), style);
            }
            return all;
        }
        for (XWPFStyle style : existing.getStyles()) {
            all.styles.putIfAbsent(key(style.getCTStyle()), style.getCTStyle());
        }
        for (CTStyle style : ours.getStyleArray()) {
            all.adopt(style, existing);
        }
        return all;
    }

    /** Adds one of our styles to a file that has none of its name, under an id that is free. */
    private void adopt(CTStyle style, XWPFStyles existing) {
        if (styles.containsKey(key(style))) {
            return;
        }
        CTStyle copy = (CTStyle) style.copy();
        if (copy.isSetDefault()) {
            copy.unsetDefault();
        }
        styles.put(key(style), copy);
        existing.addStyle(new XWPFStyle(copy));
    }

    /** The id of the style of a name. */
    String id(String name) {
        return Objects.requireNonNull(styles.get(name.toLowerCase(Locale.ROOT)), name)
                .getStyleId();
    }

    /** Whether paragraphs of a style are items of a list by the style alone. */
    boolean isNumbered(String name) {
        CTStyle style = Objects.requireNonNull(styles.get(name.toLowerCase(Locale.ROOT)), name);
        return style.isSetPPr() && style.getPPr().isSetNumPr();
    }

    /** How far paragraphs of a style stand in, in twentieths of a point. */
    int indent(String name) {
        CTStyle style = Objects.requireNonNull(styles.get(name.toLowerCase(Locale.ROOT)), name);
        boolean isSet = style.isSetPPr()
                && style.getPPr().isSetInd()
                && style.getPPr().getInd().isSetLeft();
        return isSet && style.getPPr().getInd().getLeft() instanceof BigInteger left ? left.intValue() : 0;
    }

    private static String key(CTStyle style) {
        String name = style.isSetName() ? style.getName().getVal() : style.getStyleId();
        return name.toLowerCase(Locale.ROOT);
    }

    private static CTStyles ours(Brand brand, Language language) {
        String xml = Resources.text("styles.xml")
                .replace("ACCENT", brand.accent().substring(1))
                .replace("TYPEFACE", typeface(brand.typeface()))
                .replace("LANGUAGE", OfficeProperties.tag(language));
        try {
            return StylesDocument.Factory.parse(xml).getStyles();
        } catch (XmlException damaged) {
            throw new UncheckedIOException("The jar is damaged: styles.xml", new IOException(damaged));
        }
    }

    /** Typefaces that Word has, and that other programs have twins of, with the same widths. */
    private static String typeface(Brand.Typeface typeface) {
        return switch (typeface) {
            case SYSTEM -> "Arial";
            case HUMANIST -> "Calibri";
            case SERIF -> "Cambria";
        };
    }
}
