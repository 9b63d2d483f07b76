package org.seloste.model;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.text.Text;

/** The use of cookies (evästeet) or the like on a person's device, Act 917/2014, section 205. */
@Value.Immutable
@ModelStyle
public interface Cookie extends Identified {
    /** {@return the use in words; empty when not stated} */
    Optional<Text> getText();

    /** {@return the names of the cookies} */
    List<@NotBlank String> getNames();

    /** {@return who sets and reads them} */
    List<@NotBlank String> getBy();

    /** {@return what they are for; empty when not stated} */
    Optional<Text> getUse();

    /** {@return the purposes they serve} */
    List<@NotBlank String> getPurposes();

    /** {@return the data they gather} */
    List<@NotBlank String> getData();

    /** {@return how long they stay; empty when not stated} */
    Optional<TimeSpan> getDuration();

    /** {@return whether the service asked for cannot do without them; empty when not stated} */
    Optional<Boolean> getNecessary();

    /** {@return how consent is asked; empty when not stated} */
    Optional<Text> getConsent();

    /** {@return how a person stops them; empty when not stated} */
    Optional<Text> getOptOut();

    /** {@return what follows when they are blocked; empty when not stated} */
    Optional<Text> getBlocking();

    /** {@return whether a person is identified by them; empty when not stated} */
    Optional<Boolean> getIdentified();

    /** {@return whether they are used, may be, or occasionally; empty when not stated} */
    Optional<Modality> getModality();

    /** {@return the words of an existing notice on which a reading or a finding depends} */
    List<@NotBlank String> getAsStated();

    /** {@return what else is said of them; empty when not stated} */
    Optional<Text> getNote();

    /**
     * Starts a cookie.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a cookie; what is not given is not stated. */
    final class Builder extends ImmutableCookie.Builder {
        Builder() {}
    }
}
