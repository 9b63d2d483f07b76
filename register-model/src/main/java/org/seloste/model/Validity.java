package org.seloste.model;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.text.Text;

/**
 * How long something holds that is not personal data (voimassaolo): a consent, a membership, a card, a permit; and when
 * people are reminded of its end. It promises nothing of how long data are kept, which {@link Retention} does.
 */
@Value.Immutable
@ModelStyle
public interface Validity extends Identified {
    /** {@return what holds, in words} */
    Text getText();

    /** {@return the purposes that it concerns, such as the one whose consent it is} */
    List<@NotBlank String> getPurposes();

    /** {@return whose it is} */
    List<@NotBlank String> getPeople();

    /** {@return how long it holds; empty when not stated} */
    Optional<TimeLimit> getLasts();

    /** {@return the first of these ends it} */
    List<@NotBlank String> getUntil();

    /** {@return how long before its end people are reminded of it} */
    List<TimeSpan> getReminders();

    /** {@return the channels of a reminder} */
    List<@NotBlank String> getChannels();

    /** {@return how it is renewed or asked for again; empty when not stated} */
    Optional<Text> getRenewal();

    /** {@return the words of an existing notice on which a reading or a finding depends} */
    List<@NotBlank String> getAsStated();

    /** {@return what else is said of it; empty when not stated} */
    Optional<Text> getNote();

    /**
     * Starts a validity.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a validity; what is not given is not stated. */
    final class Builder extends ImmutableValidity.Builder {
        Builder() {}
    }
}
