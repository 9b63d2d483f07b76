package org.seloste.model;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.text.Text;

/** That a controller follows another from a date. */
@Value.Immutable
@ModelStyle
public interface Succession {
    /** {@return the day from which this controller answers for the data} */
    LocalDate getDate();

    /** {@return who answered for them before} */
    Text getPredecessor();

    /** {@return what else is said of the change; empty when not stated} */
    Optional<Text> getText();

    /**
     * Starts a succession.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a succession; what is not given is not stated. */
    final class Builder extends ImmutableSuccession.Builder {
        Builder() {}
    }
}
