package org.seloste.model.law;

import java.time.Period;
import org.seloste.model.text.Text;

/**
 * A period for which a statute demands that something is kept (lakisääteinen säilytysaika).
 *
 * @param id the id of the row, such as {@code accounting-vouchers}
 * @param what what must be kept
 * @param atLeast the shortest lawful period
 * @param from the event from which the period runs, by its id in the vocabulary
 * @param act the number of the act
 * @param section the section, as in {@code 2:10} for chapter 2, section 10
 * @param provenance where the row comes from
 */
public record StatutoryRetention(
        String id, Text what, Period atLeast, String from, String act, String section, Provenance provenance)
        implements LawRow {}
