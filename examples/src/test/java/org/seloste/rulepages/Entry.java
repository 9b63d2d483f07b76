package org.seloste.rulepages;

import java.util.List;
import java.util.Locale;
import org.seloste.model.LawRef;

/**
 * A rule as the indexes name it.
 *
 * @param id its id
 * @param kind whether it lints registers or checks actions
 * @param weight its severity, or what it asks for
 * @param title what it finds, in English
 * @param citations the provisions on which it rests
 * @param rows the rows of the table of law that it covers
 */
record Entry(String id, Kind kind, String weight, String title, List<LawRef> citations, List<String> rows) {

    /** What a rule looks at. */
    enum Kind {
        LINT,
        CHECK;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The file of its page. */
    String page() {
        return (kind == Kind.LINT ? "" : "check-") + id + ".md";
    }

    String link() {
        return "[" + id + "](" + page() + ")";
    }

    boolean cites(int article) {
        return citations.stream()
                .flatMap(law -> Provisions.article(law).stream())
                .anyMatch(number -> number == article);
    }
}
