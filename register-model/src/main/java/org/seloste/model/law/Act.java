package org.seloste.model.law;

import java.time.LocalDate;
import java.util.Optional;
import org.seloste.model.text.Text;

/**
 * An act that registers cite (säädös).
 *
 * @param id its number in the statute book, such as {@code 1050/2018}
 * @param name its name
 * @param formerName what it was called before; empty when it has kept its name
 * @param validFrom the first day on which it applies; empty when these data do not say
 * @param repealedFrom the first day on which it no longer applies; empty while it is in force
 * @param repealedBy the number of the act that repealed it; empty while it is in force
 * @param provenance where the row comes from
 */
public record Act(
        String id,
        Text name,
        Optional<Text> formerName,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> repealedFrom,
        Optional<String> repealedBy,
        Provenance provenance)
        implements LawRow {

    /**
     * Whether the act is repealed on a date.
     *
     * @param date the date
     * @return true from the day of the repeal
     */
    public boolean isRepealed(LocalDate date) {
        return repealedFrom.filter(day -> !date.isBefore(day)).isPresent();
    }
}
