package org.seloste.model;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.form.Forms;
import org.seloste.model.text.Text;

/** An entry of a notice's change log. */
@Value.Immutable
@ModelStyle
public interface Change {
    /** {@return the day of the change} */
    LocalDate getDate();

    /** {@return the version that it made; empty when not stated} */
    Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getVersion();

    /** {@return what changed} */
    Text getText();

    /**
     * Starts a change.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a change; what is not given is not stated. */
    final class Builder extends ImmutableChange.Builder {
        Builder() {}
    }
}
