package org.seloste.model;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.text.Text;

/** The published notice that a register describes, where it was written after one. */
@Value.Immutable
@ModelStyle
public interface PublishedVersion {
    /** {@return its title} */
    Text getTitle();

    /** {@return its date, where it has one; empty when not stated} */
    Optional<LocalDate> getDate();

    /** {@return where it was published; empty when not stated} */
    Optional<Text> getPlace();

    /** {@return what else identifies it, as that it has no date; empty when not stated} */
    Optional<Text> getNote();

    /**
     * Starts a published version.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a published version; what is not given is not stated. */
    final class Builder extends ImmutablePublishedVersion.Builder {
        Builder() {}
    }
}
