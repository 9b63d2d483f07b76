package org.seloste.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.text.Text;

/** A controller on whose behalf a processor works, Article 30(2)(a). */
@Value.Immutable
@ModelStyle
public interface Client extends Identified {
    /** {@return the name} */
    Text getName();

    /** {@return the postal address; empty when not stated} */
    Optional<@Valid Address> getPost();

    /** {@return e-mail addresses} */
    List<@NotBlank String> getEmails();

    /** {@return phone numbers} */
    List<@NotBlank String> getPhones();

    /** {@return its representative in the Union; empty when not stated} */
    Optional<Text> getRepresentative();

    /** {@return its data protection officer, by role and channel; empty when not stated} */
    Optional<Text> getDpo();

    /**
     * Starts a client.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a client; what is not given is not stated. */
    final class Builder extends ImmutableClient.Builder {
        Builder() {}
    }
}
