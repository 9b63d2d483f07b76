package org.seloste.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.form.Forms;
import org.seloste.model.text.Text;

/**
 * A shortfall that those who answer for the register know of and accept for a time (hyväksytty puute): of which rule,
 * where, why, and until when. It is for the controller's own use; no public document shows it.
 */
@Value.Immutable
@ModelStyle
public interface Acceptance {
    /** {@return the id of the rule whose finding is accepted} */
    @NotBlank
    String getRule();

    /** {@return the path of the finding; empty when the finding is about the register as a whole} */
    Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getPath();

    /** {@return why it is accepted} */
    Text getReason();

    /** {@return the last day on which it is} */
    LocalDate getUntil();

    /**
     * Starts an acceptance.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an acceptance; what is not given is not stated. */
    final class Builder extends ImmutableAcceptance.Builder {
        Builder() {}
    }
}
