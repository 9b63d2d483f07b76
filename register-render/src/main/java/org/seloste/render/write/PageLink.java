package org.seloste.render.write;

/**
 * A link from a page to a neighbour of it: another page of the site, or the same content in another format.
 *
 * @param href the address, relative to the page or absolute
 * @param text the words of the link
 * @param mediaType the format of an alternative of the page, such as {@code text/markdown}; empty for another page
 */
public record PageLink(String href, String text, String mediaType) {

    /**
     * A link to another page.
     *
     * @param href the address, relative to the page or absolute
     * @param text the words of the link
     * @return the link
     */
    public static PageLink to(String href, String text) {
        return new PageLink(href, text, "");
    }

    boolean isAlternative() {
        return !mediaType.isEmpty();
    }
}
