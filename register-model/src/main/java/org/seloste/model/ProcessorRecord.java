package org.seloste.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.form.Fault;
import org.seloste.model.form.Forms;
import org.seloste.model.form.InvalidRegisterException;
import org.seloste.model.form.Structure;
import org.seloste.model.statement.Listing;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;

/**
 * The record of what one does as processor for others (käsittelijän seloste käsittelytoimista), Article 30(2);
 * internal, never published with a notice.
 */
@Value.Immutable
@ModelStyle
public interface ProcessorRecord extends Identified {
    /** {@return the name of the record; empty when not stated} */
    Optional<Text> getName();

    /** {@return the languages of the record; the first is that of every bare string} */
    List<Language> getLanguages();

    /** {@return the version; empty when not stated} */
    Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getVersion();

    /** {@return its dates; empty when not stated} */
    Optional<@Valid Dates> getDates();

    /** {@return the processor or processors} */
    List<@Valid Controller> getProcessors();

    /** {@return the data protection officer and others whom people reach} */
    List<@Valid Contact> getContacts();

    /** {@return outside parties, each said once} */
    List<@Valid Party> getParties();

    /** {@return terms that the standard vocabulary lacks, under the id kind/word} */
    List<@Valid OwnTerm> getTerms();

    /** {@return the controllers on whose behalf the processing is done} */
    List<@Valid Client> getClients();

    /** {@return the categories of processing} */
    List<@Valid ProcessingActivity> getActivities();

    /** {@return transfers outside the EEA} */
    @Value.Default
    default Listing<@Valid ProcessorTransfer> getTransfers() {
        return Listing.notStated();
    }

    /** {@return how the data are protected} */
    @Value.Default
    default Listing<@Valid SecurityMeasure> getSecurity() {
        return Listing.notStated();
    }

    /** {@return notes for those who keep the record; empty when not stated} */
    Optional<Text> getNote();

    /**
     * The language of every bare string: the first of the record's languages.
     *
     * @return Finnish when no language is stated
     */
    default Language firstLanguage() {
        return getLanguages().isEmpty() ? Language.FINNISH : getLanguages().get(0);
    }

    /**
     * Starts a processor record.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a record; what is not given is not stated. */
    final class Builder extends ImmutableProcessorRecord.Builder {
        Builder() {}

        /**
         * Builds the record.
         *
         * @return the record
         * @throws InvalidRegisterException when it holds what cannot exist: a blank or doubled id, a reference to
         *     nothing, an unknown id that says nothing of itself, an end before a start; all faults at once
         */
        @Override
        public ProcessorRecord build() {
            ProcessorRecord built = unchecked();
            List<Fault> faults = Structure.faults(RootForms.PROCESSOR_RECORD, built);
            if (!faults.isEmpty()) {
                throw new InvalidRegisterException(faults);
            }
            return built;
        }

        /** Builds without looking for faults, which the reader of a file reports itself, with their places. */
        ProcessorRecord unchecked() {
            return super.build();
        }
    }
}
