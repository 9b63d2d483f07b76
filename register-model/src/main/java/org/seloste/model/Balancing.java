package org.seloste.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.text.Text;

/** The weighing of a legitimate interest against the interests of people, Article 6(1)(f). */
@Value.Immutable
@ModelStyle
public interface Balancing {
    /** {@return whether it has been made; empty when not stated} */
    Optional<BalancingStatus> getStatus();

    /** {@return what people are told of it; empty when not stated} */
    Optional<Text> getText();

    /**
     * {@return the assessment itself, or where it is kept; empty when not stated} For the controller's own use; no
     * public document shows it.
     */
    Optional<Text> getAssessment();

    /**
     * Starts a balancing.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a balancing; what is not given is not stated. */
    final class Builder extends ImmutableBalancing.Builder {
        Builder() {}
    }
}
