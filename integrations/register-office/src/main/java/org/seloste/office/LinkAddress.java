package org.seloste.office;

import org.seloste.render.document.Link;

/** The address of a link, for paper, where nobody can follow it. */
final class LinkAddress {

    private LinkAddress() {}

    /** The address in brackets, or nothing when the words of the link say it, or it leads within the document. */
    static String besides(Link link) {
        if (link.anchor().isPresent() || link.target().startsWith("tel:")) {
            return "";
        }
        String address =
                link.target().startsWith("mailto:") ? link.target().substring("mailto:".length()) : link.target();
        return link.text().contains(address) ? "" : " (" + address + ")";
    }
}
