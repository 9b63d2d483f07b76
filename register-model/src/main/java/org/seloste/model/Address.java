package org.seloste.model;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.form.Forms;
import org.seloste.model.text.Text;

/** A postal or visiting address, as written on an envelope. */
@Value.Immutable
@ModelStyle
public interface Address {
    /**
     * {@return the street and number, or the place; never translated, a bilingual name is two names; empty when not
     * stated}
     */
    Optional<Text> getStreet();

    /** {@return the post-office box as written; empty when not stated} */
    Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getBox();

    /** {@return the postcode as written; empty when not stated} */
    Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getCode();

    /** {@return the post town; empty when not stated} */
    Optional<Text> getCity();

    /** {@return the country where it is not the controller's own; empty when not stated} */
    Optional<Country> getCountry();

    /**
     * Starts a address.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a address; what is not given is not stated. */
    final class Builder extends ImmutableAddress.Builder {
        Builder() {}
    }
}
