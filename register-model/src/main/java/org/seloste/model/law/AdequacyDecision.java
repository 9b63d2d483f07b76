package org.seloste.model.law;

import java.time.LocalDate;
import java.util.Optional;
import org.seloste.model.text.Text;

/**
 * A decision of the Commission that a country or an international organisation protects personal data adequately,
 * Article 45 of the GDPR (tietosuojan riittävyyttä koskeva päätös).
 *
 * @param id the id of the row, such as {@code GB-2025}
 * @param territory the ISO 3166-1 code of the country, or the short name of the organisation
 * @param organisation whether it concerns an international organisation
 * @param name the name of the country or organisation
 * @param number the number of the decision, such as {@code (EU) 2023/1795}; empty when it is not known
 * @param celex the number under which EUR-Lex keeps it; empty when it is not known
 * @param validFrom the first day on which it is in force
 * @param lastDay the last day on which it is in force; empty when it has no end
 * @param voided the judgment that took it away; empty while it stands
 * @param scope what it covers and leaves out, in words; empty when it covers every recipient
 * @param condition what must be known of the recipient before the decision carries a transfer; empty when nothing
 * @param provenance where the row comes from
 */
public record AdequacyDecision(
        String id,
        String territory,
        boolean organisation,
        Text name,
        Optional<String> number,
        Optional<String> celex,
        LocalDate validFrom,
        Optional<LocalDate> lastDay,
        Optional<Voiding> voided,
        Optional<Text> scope,
        Optional<Condition> condition,
        Provenance provenance)
        implements LawRow {

    /**
     * A judgment that declared a decision invalid.
     *
     * @param on the day of the judgment, from which the decision carries nothing
     * @param by the case, such as {@code C-311/18}
     */
    public record Voiding(LocalDate on, String by) {}

    /**
     * What must be known of a recipient before the decision carries a transfer to it.
     *
     * @param key a word in kebab-case, such as {@code us-dpf-certified}
     * @param text the condition for people
     */
    public record Condition(String key, Text text) {}

    /**
     * Whether the decision is in force on a date.
     *
     * @param date the date
     * @return true from the first day to the last, both included, unless a judgment has taken it away
     */
    public boolean isInForce(LocalDate date) {
        return !date.isBefore(validFrom)
                && lastDay.filter(date::isAfter).isEmpty()
                && voided.filter(judgment -> !date.isBefore(judgment.on())).isEmpty();
    }
}
