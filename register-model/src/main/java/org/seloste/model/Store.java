package org.seloste.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.statement.Listing;
import org.seloste.model.text.Text;

/** Where personal data are kept: a system, a cabinet, a device. */
@Value.Immutable
@ModelStyle
public interface Store extends Described {
    /** {@return true when the register says: it is paper or otherwise kept by hand} */
    @Value.Default
    default boolean isManual() {
        return false;
    }

    /** {@return where it is; empty when not stated} */
    Optional<Text> getPlace();

    /** {@return who holds it, where not the controller} */
    List<@NotBlank String> getBy();

    /** {@return what is kept in it} */
    List<@NotBlank String> getData();

    /** {@return who has access; empty when not stated} */
    Optional<Text> getAccess();

    /** {@return how it is protected} */
    @Value.Default
    default Listing<@Valid SecurityMeasure> getMeasures() {
        return Listing.notStated();
    }

    /** {@return its certificate; empty when not stated} */
    Optional<Text> getCertificate();

    /** {@return the words of an existing notice on which a reading or a finding depends} */
    List<@NotBlank String> getAsStated();

    /** {@return true when the register says: no public document tells of it} */
    @Value.Default
    default boolean isInternal() {
        return false;
    }

    /**
     * Starts a store.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a store; what is not given is not stated. */
    final class Builder extends ImmutableStore.Builder {
        Builder() {}
    }
}
