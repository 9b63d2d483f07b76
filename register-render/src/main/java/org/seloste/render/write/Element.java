package org.seloste.render.write;

/**
 * The tags of an element that a page has hundreds of, put together once. Its one attribute is the path in the register
 * of what it speaks of.
 *
 * @param opening the opening tag of one that speaks of nothing in particular
 * @param openingAbout the opening tag of one that does, up to the path
 * @param closing the closing tag
 * @param ending the closing tag with the end of the line
 */
record Element(String opening, String openingAbout, String closing, String ending) {

    static final Element DIV = of("div");
    static final Element UL = of("ul");
    static final Element OL = of("ol");
    static final Element FACTS = of("dl", "<dl class=\"facts\"");
    static final Element ROWS = of("dl", "<dl class=\"rows\"");
    static final Element CARDS = of("dl", "<dl class=\"cards\"");
    /** The term of a definition, in a box of its own with what it means. */
    static final Element TERM = new Element("<div><dt>", "<div><dt data-about=\"", "</dt>", "</dt>\n");

    /** What it means, up to the end of the box. */
    static final Element MEANING = new Element("<dd>", "<dd data-about=\"", "</dd></div>", "</dd></div>\n");

    static final Element LI = of("li");
    static final Element P = of("p");
    static final Element SPAN = of("span");
    static final Element STRONG = of("strong");
    static final Element EM = of("em");

    private static Element of(String tag) {
        return of(tag, "<" + tag);
    }

    private static Element of(String tag, String start) {
        return new Element(start + ">", start + " data-about=\"", "</" + tag + ">", "</" + tag + ">\n");
    }
}
