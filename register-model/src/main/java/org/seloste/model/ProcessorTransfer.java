package org.seloste.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.text.Text;

/** A transfer that a processor makes on a controller's behalf, Article 30(2)(c). */
@Value.Immutable
@ModelStyle
public interface ProcessorTransfer extends Identified {
    /** {@return who receives the data there} */
    List<@NotBlank String> getTo();

    /** {@return the transfer in words; empty when not stated} */
    Optional<Text> getText();

    /** {@return for which controllers} */
    List<@NotBlank String> getClients();

    /** {@return the countries} */
    List<Country> getCountries();

    /** {@return the international organisation; empty when not stated} */
    Optional<Text> getOrganisation();

    /** {@return the ground of the transfer and its documents} */
    List<@Valid Mechanism> getMechanisms();

    /**
     * Starts a processor transfer.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a processor transfer; what is not given is not stated. */
    final class Builder extends ImmutableProcessorTransfer.Builder {
        Builder() {}
    }
}
