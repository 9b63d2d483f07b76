package org.seloste.model;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.text.Text;

/** How a consent (suostumus) is given and withdrawn, Articles 4(11) and 7. */
@Value.Immutable
@ModelStyle
public interface Consent {
    /** {@return how it is given; empty when not stated} */
    Optional<Text> getGiven();

    /** {@return true when the register says: it is explicit, as Article 9(2)(a) demands} */
    @Value.Default
    default boolean isExplicit() {
        return false;
    }

    /** {@return the channels for which it is given one by one} */
    List<@NotBlank String> getPer();

    /** {@return where it is withdrawn} */
    List<@NotBlank String> getWithdraw();

    /** {@return how it is withdrawn; empty when not stated} */
    Optional<Text> getWithdrawal();

    /** {@return the day from which it has been asked; empty when not stated} */
    Optional<LocalDate> getValidFrom();

    /** {@return the day after which it no longer holds; empty when not stated} */
    Optional<LocalDate> getValidUntil();

    /** {@return what a guardian's part in a child's consent is (Article 8); empty when not stated} */
    Optional<GuardianRole> getGuardian();

    /**
     * Starts a consent.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a consent; what is not given is not stated. */
    final class Builder extends ImmutableConsent.Builder {
        Builder() {}
    }
}
