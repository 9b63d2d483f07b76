package org.seloste.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.text.Text;

/**
 * What is public by law and what is secret (julkisuus): the duty to give public documents, what is published, the
 * grounds of secrecy.
 */
@Value.Immutable
@ModelStyle
public interface Publicity extends Identified {
    /** {@return a duty to give, publication, or secrecy; empty when not stated} */
    Optional<PublicityKind> getKind();

    /** {@return the statement in words; empty when not stated} */
    Optional<Text> getText();

    /** {@return the data} */
    List<@NotBlank String> getData();

    /** {@return whose data} */
    List<@NotBlank String> getPeople();

    /** {@return the law} */
    List<LawRef> getLaws();

    /** {@return whether data are published always, by choice, or unless forbidden; empty when not stated} */
    Optional<Publication> getPublication();

    /** {@return on what condition} */
    List<@Valid Condition> getWhen();

    /**
     * Starts a publicity.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a publicity; what is not given is not stated. */
    final class Builder extends ImmutablePublicity.Builder {
        Builder() {}
    }
}
