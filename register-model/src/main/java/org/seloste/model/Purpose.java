package org.seloste.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.text.Text;

/**
 * What personal data are used for: a purpose of the processing (käsittelyn tarkoitus), Article 5(1)(b). The hub on
 * which bases, data, people, recipients and retention hang.
 */
@Value.Immutable
@ModelStyle
public interface Purpose extends Described {
    /** {@return what the use consists of; empty when not stated} */
    Optional<Text> getDetail();

    /** {@return whether the data are used so, may be, only so, or occasionally; empty when not stated} */
    Optional<Modality> getModality();

    /** {@return on what condition} */
    List<@Valid Condition> getWhen();

    /** {@return the legal bases; several are alternatives} */
    List<@Valid LegalBasis> getBases();

    /** {@return the data that it needs} */
    List<@NotBlank String> getData();

    /** {@return whose data it needs} */
    List<@NotBlank String> getPeople();

    /** {@return the Article 9(2) conditions on which it rests} */
    List<@Valid Ground> getGrounds();

    /** {@return the channels that it uses, as of direct marketing} */
    List<@NotBlank String> getChannels();

    /** {@return who receives data for it, where the recipients do not say so themselves} */
    List<@NotBlank String> getRecipients();

    /** {@return how long the purpose goes on; empty when not stated} */
    Optional<@Valid Lasting> getLasts();

    /**
     * {@return how long its data are kept; what needs more words stands under the register's retention; empty when not
     * stated}
     */
    Optional<@Valid Retention> getRetention();

    /**
     * {@return true when the register says: it is direct marketing, so that people may always object (Article 21(2))}
     */
    @Value.Default
    default boolean isDirectMarketing() {
        return false;
    }

    /** {@return the day from which the data are used so; empty when not stated} */
    Optional<LocalDate> getSince();

    /** {@return the day on which people were told of it (Article 13(3)); empty when not stated} */
    Optional<LocalDate> getInformed();

    /**
     * {@return the data protection impact assessment, or why there is none (Article 35); empty when not stated} For the
     * controller's own use; no public document shows it.
     */
    Optional<Text> getImpactAssessment();

    /**
     * {@return the risks to people and what is done about them; empty when not stated} For the controller's own use; no
     * public document shows it.
     */
    Optional<Text> getRisks();

    /** {@return the words of an existing notice on which a reading or a finding depends} */
    List<@NotBlank String> getAsStated();

    /** {@return what else is said of it; empty when not stated} */
    Optional<Text> getNote();

    /**
     * Starts a purpose.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a purpose; what is not given is not stated. */
    final class Builder extends ImmutablePurpose.Builder {
        Builder() {}
    }
}
