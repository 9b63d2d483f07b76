package org.seloste.model.law;

import java.time.LocalDate;
import java.util.Optional;
import org.seloste.model.text.Text;

/**
 * The name of an authority that no longer exists, and what came after it.
 *
 * @param id the id of the row, such as {@code trafi}
 * @param name the old name
 * @param successor the name of what took over its tasks; empty when these data do not say
 * @param staleFrom the first day on which the old name no longer holds
 * @param provenance where the row comes from
 */
public record FormerName(String id, Text name, Optional<Text> successor, LocalDate staleFrom, Provenance provenance)
        implements LawRow {

    /**
     * Whether the name is out of date on a date.
     *
     * @param date the date
     * @return true from the day on which it no longer holds
     */
    public boolean isStale(LocalDate date) {
        return !date.isBefore(staleFrom);
    }
}
