package org.seloste.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.statement.Listing;
import org.seloste.model.text.Text;

/** A processor (henkilötietojen käsittelijä) that handles personal data on the controller's behalf, Article 28. */
@Value.Immutable
@ModelStyle
public interface Processor extends Identified {
    /** {@return who} */
    List<@NotBlank String> getBy();

    /** {@return the standard tasks} */
    List<@NotBlank String> getTasks();

    /** {@return the task in words; empty when not stated} */
    Optional<Text> getText();

    /** {@return the purposes that it serves} */
    List<@NotBlank String> getPurposes();

    /** {@return the data that it handles, where not all} */
    List<@NotBlank String> getData();

    /** {@return the systems that it runs} */
    List<@NotBlank String> getStores();

    /** {@return where it handles them} */
    List<Country> getCountries();

    /** {@return whether it is used, may be, or occasionally; empty when not stated} */
    Optional<Modality> getModality();

    /** {@return on what condition} */
    List<@Valid Condition> getWhen();

    /** {@return whether an agreement under Article 28(3) has been made; empty when not stated} */
    Optional<Boolean> getAgreement();

    /**
     * {@return the agreement, or where it is kept; empty when not stated} For the controller's own use; no public
     * document shows it.
     */
    Optional<Text> getAgreementDetails();

    /** {@return the secrecy that binds it; empty when not stated} */
    Optional<Text> getSecrecy();

    /** {@return what it may not do with the data; empty when not stated} */
    Optional<Text> getLimits();

    /** {@return those whom it engages in turn} */
    @Value.Default
    default Listing<@Valid SubProcessor> getSubProcessors() {
        return Listing.notStated();
    }

    /** {@return what it does with the data after the task} */
    List<@NotBlank String> getAfterwards();

    /** {@return the words of an existing notice on which a reading or a finding depends} */
    List<@NotBlank String> getAsStated();

    /** {@return what else is said of it; empty when not stated} */
    Optional<Text> getNote();

    /**
     * Starts a processor.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a processor; what is not given is not stated. */
    final class Builder extends ImmutableProcessor.Builder {
        Builder() {}
    }
}
