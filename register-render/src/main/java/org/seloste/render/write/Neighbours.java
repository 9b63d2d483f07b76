package org.seloste.render.write;

import java.util.List;
import java.util.Optional;

/**
 * What stands around a page on a site.
 *
 * @param up the page above it, linked at its top
 * @param remark what the reader must know of the page before reading it, such as that it is an earlier version
 * @param label what the links at its end are, for those who hear the page
 * @param links the links at its end; alternatives among them are named in the head too
 */
public record Neighbours(PageLink up, Optional<String> remark, String label, List<PageLink> links) {

    static final String RULES = """
            .up{margin:0 0 1rem}
            .remark{margin:1.25rem 0 0;padding:.75rem 1.15rem;background:var(--panel);border-left:5px solid var(--edge)}
            footer{max-width:71rem;margin:0 auto;padding:0 1.25rem 3rem}
            footer ul{display:flex;flex-wrap:wrap;gap:.35rem 1.75rem;list-style:none;margin:0;padding:1.25rem 0 0;border-top:1px solid var(--rule)}
            footer li{margin:0}
            footer a,.up a{display:inline-block;padding:.2rem 0}
            @media print{footer,.up{display:none}}
            """;

    /**
     * Copies the list.
     *
     * @param up the page above it, linked at its top
     * @param remark what the reader must know of the page before reading it, such as that it is an earlier version
     * @param label what the links at its end are, for those who hear the page
     * @param links the links at its end; alternatives among them are named in the head too
     */
    public Neighbours {
        links = List.copyOf(links);
    }
}
