package org.seloste.model.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a country or territory stands to the European Economic Area.
 *
 * @param id the ISO 3166-1 code of two letters, such as {@code FI}
 * @param standing inside, outside, or to be looked at
 * @param partOf the code of the state that it belongs to, such as {@code FI} for the Åland Islands
 * @param write the ISO code that was meant, where the id is a common mistake such as {@code EL}
 * @param validFrom the first day on which the row holds; empty when it holds as far back as these data reach
 * @param lastDay the last day on which the row holds; empty while it lasts
 * @param provenance where the row comes from
 */
public record Territory(
        String id,
        Standing standing,
        Optional<String> partOf,
        Optional<String> write,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> lastDay,
        Provenance provenance)
        implements LawRow {

    /**
     * Whether the row holds on a date.
     *
     * @param date the date
     * @return true from the first day to the last, both included
     */
    public boolean holdsOn(LocalDate date) {
        return validFrom.filter(date::isBefore).isEmpty()
                && lastDay.filter(date::isAfter).isEmpty();
    }
}
