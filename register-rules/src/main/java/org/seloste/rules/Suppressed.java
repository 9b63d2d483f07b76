package org.seloste.rules;

import java.time.LocalDate;
import org.seloste.model.text.Text;

/**
 * A finding that the register accepts for a time.
 *
 * @param finding what was found
 * @param reason why it is accepted
 * @param until the last day on which it is
 */
public record Suppressed(Finding finding, Text reason, LocalDate until) {}
