package org.seloste.site;

import java.nio.file.Path;

/**
 * Two registers of one id that are no versions of one another.
 *
 * @param id the id
 * @param first one of the files
 * @param second the other file
 * @param why why they are no versions
 */
public record Clash(String id, Path first, Path second, Why why) {

    /** Why two registers of one id are no versions of one another. */
    public enum Why {
        /** They stand in places that have nothing to do with each other. */
        ELSEWHERE,
        /** One of them does not say from when it holds. */
        UNDATED,
        /** Both hold from the same day. */
        SAME_DAY
    }
}
