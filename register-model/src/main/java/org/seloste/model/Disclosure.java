package org.seloste.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.text.Text;

/**
 * A disclosure of personal data to a recipient (luovutus vastaanottajalle), Article 13(1)(e); use of a processor is not
 * one.
 */
@Value.Immutable
@ModelStyle
public interface Disclosure extends Identified {
    /** {@return the recipients} */
    List<@NotBlank String> getTo();

    /** {@return the disclosure in words; empty when not stated} */
    Optional<Text> getText();

    /**
     * {@return what the recipient is in this disclosure, where it differs from what it is otherwise; empty when not
     * stated}
     */
    Optional<PartyRole> getRole();

    /** {@return the register's purposes that it serves} */
    List<@NotBlank String> getPurposes();

    /** {@return what the recipient uses the data for; empty when not stated} */
    Optional<Text> getUse();

    /** {@return true when the register says: the recipient uses them for its own marketing} */
    @Value.Default
    default boolean isForOwnMarketing() {
        return false;
    }

    /** {@return the data disclosed, where not all} */
    List<@NotBlank String> getData();

    /** {@return whose data} */
    List<@NotBlank String> getPeople();

    /** {@return whether it is regular, occasional or case by case; empty when not stated} */
    Optional<Frequency> getFrequency();

    /** {@return whether data are disclosed, may be, or only so; empty when not stated} */
    Optional<Modality> getModality();

    /** {@return on what condition} */
    List<@Valid Condition> getWhen();

    /** {@return the channels through which alone the data are handed over; empty when not stated} */
    List<@NotBlank String> getChannels();

    /** {@return how the data are handed over; empty when not stated} */
    Optional<Text> getMeans();

    /** {@return the legal bases of the disclosure} */
    List<@Valid LegalBasis> getBases();

    /** {@return that data are published: always, by choice, or unless the person forbids it; empty when not stated} */
    Optional<Publication> getPublication();

    /** {@return where a person forbids it} */
    List<@NotBlank String> getForbid();

    /** {@return how a person forbids it; empty when not stated} */
    Optional<Text> getForbidText();

    /** {@return what the recipient does with the data afterwards} */
    List<@NotBlank String> getAfterwards();

    /** {@return the words of an existing notice on which a reading or a finding depends} */
    List<@NotBlank String> getAsStated();

    /** {@return what else is said of it; empty when not stated} */
    Optional<Text> getNote();

    /**
     * Starts a disclosure.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a disclosure; what is not given is not stated. */
    final class Builder extends ImmutableDisclosure.Builder {
        Builder() {}
    }
}
