package org.seloste.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.text.Text;

/**
 * A transfer of personal data to a third country or an international organisation (siirto kolmanteen maahan), Article
 * 13(1)(f) and Chapter V.
 */
@Value.Immutable
@ModelStyle
public interface Transfer extends Identified {
    /** {@return who receives the data there} */
    List<@NotBlank String> getTo();

    /** {@return the transfer in words; empty when not stated} */
    Optional<Text> getText();

    /** {@return the countries} */
    List<Country> getCountries();

    /** {@return the international organisation; empty when not stated} */
    Optional<Text> getOrganisation();

    /** {@return the ground of the transfer} */
    List<@Valid Mechanism> getMechanisms();

    /** {@return whether the register says that an adequacy decision exists; empty when not stated} */
    Optional<Boolean> getAdequacy();

    /** {@return the data transferred, where not all} */
    List<@NotBlank String> getData();

    /** {@return what for} */
    List<@NotBlank String> getPurposes();

    /** {@return whether data are transferred, may be, or occasionally; empty when not stated} */
    Optional<Modality> getModality();

    /** {@return on what condition} */
    List<@Valid Condition> getWhen();

    /** {@return where a copy of the safeguards is available} */
    List<@NotBlank String> getCopyFrom();

    /** {@return how a copy of the safeguards is available; empty when not stated} */
    Optional<Text> getCopy();

    /** {@return the compelling legitimate interest (Article 49(1), second subparagraph); empty when not stated} */
    Optional<Text> getCompellingInterest();

    /**
     * {@return the assessment of the country's law and practice; empty when not stated} For the controller's own use;
     * no public document shows it.
     */
    Optional<Text> getAssessment();

    /** {@return the words of an existing notice on which a reading or a finding depends} */
    List<@NotBlank String> getAsStated();

    /** {@return what else is said of it; empty when not stated} */
    Optional<Text> getNote();

    /**
     * Starts a transfer.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a transfer; what is not given is not stated. */
    final class Builder extends ImmutableTransfer.Builder {
        Builder() {}
    }
}
