package org.seloste.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
 * A register description (tietosuojaseloste, rekisteriseloste): what one controller, or several jointly, say of the
 * personal data that they process for related purposes.
 */
@Value.Immutable
@ModelStyle
public interface Register extends Identified {
    /** {@return the name of the register; empty when not stated} */
    Optional<Text> getName();

    /** {@return other names of it} */
    List<Text> getAliases();

    /** {@return what it is, in a sentence or two; empty when not stated} */
    Optional<Text> getDescription();

    /** {@return the languages of the notice; the first is that of every bare string} */
    List<Language> getLanguages();

    /** {@return the language that prevails when versions differ; empty when not stated} */
    Optional<Language> getPrevailing();

    /** {@return the version; empty when not stated} */
    Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getVersion();

    /** {@return its dates; empty when not stated} */
    Optional<@Valid Dates> getDates();

    /** {@return the published notice that it describes, where it was written after one; empty when not stated} */
    Optional<@Valid PublishedVersion> getDescribes();

    /** {@return the change log, newest last} */
    List<@Valid Change> getChanges();

    /** {@return how people are told of changes; empty when not stated} */
    Optional<@Valid ChangeNotice> getChangeNotice();

    /** {@return what it covers: services, places, situations; empty when not stated} */
    Optional<Text> getScope();

    /** {@return what words mean in it} */
    List<@Valid GlossaryEntry> getGlossary();

    /** {@return other notices to which people are pointed} */
    List<@Valid NoticePointer> getNotices();

    /** {@return other registers that it names} */
    List<@Valid OtherRegister> getRegisters();

    /** {@return terms that the standard vocabulary lacks, under the id kind/word} */
    List<@Valid OwnTerm> getTerms();

    /** {@return headings that stand in the notice with nothing under them} */
    List<Topic> getLeftEmpty();

    /** {@return topics at which nobody has looked yet; rules stay silent on them} */
    List<Topic> getNotTranscribed();

    /** {@return who decides on the processing} */
    List<@Valid Controller> getControllers();

    /** {@return how joint controllers have divided their duties; empty when not stated} */
    Optional<@Valid JointArrangement> getJoint();

    /** {@return whom people reach} */
    List<@Valid Contact> getContacts();

    /** {@return outside parties, each said once} */
    List<@Valid Party> getParties();

    /** {@return the groups of people} */
    @Value.Default
    default Listing<@Valid DataSubjectGroup> getPeople() {
        return Listing.notStated();
    }

    /** {@return what can be used without leaving an entry; empty when not stated} */
    Optional<Text> getAnonymousUse();

    /** {@return true when the register says: it is addressed to children (Article 12(1))} */
    @Value.Default
    default boolean isForChildren() {
        return false;
    }

    /** {@return what the data are used for} */
    @Value.Default
    default Listing<@Valid Purpose> getPurposes() {
        return Listing.notStated();
    }

    /** {@return legal bases that are stated for the register as a whole and paired with no purpose} */
    List<@Valid LegalBasis> getBases();

    /** {@return the data} */
    @Value.Default
    default Listing<@Valid DataCategory> getData() {
        return Listing.notStated();
    }

    /** {@return what is not collected; empty when not stated} */
    Optional<@Valid NotCollected> getNotCollected();

    /** {@return where the data come from} */
    @Value.Default
    default Listing<@Valid Source> getSources() {
        return Listing.notStated();
    }

    /** {@return to whom data are disclosed} */
    @Value.Default
    default Listing<@Valid Disclosure> getDisclosures() {
        return Listing.notStated();
    }

    /** {@return who handles data on the controller's behalf} */
    @Value.Default
    default Listing<@Valid Processor> getProcessors() {
        return Listing.notStated();
    }

    /** {@return transfers outside the EEA} */
    @Value.Default
    default Listing<@Valid Transfer> getTransfers() {
        return Listing.notStated();
    }

    /** {@return what is promised not to be done} */
    List<@Valid Promise> getPromises();

    /** {@return how long data are kept} */
    List<@Valid Retention> getRetention();

    /** {@return how long things hold that are not data, such as a consent or a card, and when people are reminded} */
    List<@Valid Validity> getValidity();

    /** {@return decisions made solely by automated means} */
    @Value.Default
    default Listing<@Valid AutomatedDecision> getAutomatedDecisions() {
        return Listing.notStated();
    }

    /** {@return profiling short of such decisions} */
    @Value.Default
    default Listing<@Valid Profiling> getProfiling() {
        return Listing.notStated();
    }

    /** {@return the use of cookies and the like} */
    @Value.Default
    default Listing<@Valid Cookie> getCookies() {
        return Listing.notStated();
    }

    /** {@return recordings of calls, pictures and events} */
    @Value.Default
    default Listing<@Valid Recording> getRecordings() {
        return Listing.notStated();
    }

    /** {@return what is public by law and what is secret} */
    @Value.Default
    default Listing<@Valid Publicity> getPublicity() {
        return Listing.notStated();
    }

    /** {@return where the data are kept} */
    @Value.Default
    default Listing<@Valid Store> getStores() {
        return Listing.notStated();
    }

    /** {@return how the data are protected} */
    @Value.Default
    default Listing<@Valid SecurityMeasure> getSecurity() {
        return Listing.notStated();
    }

    /** {@return the rights that an existing notice mentions; without it every right that applies is printed} */
    List<@NotBlank String> getRightsStated();

    /** {@return what is said of the rights: under 'default' for all of them, under a right's id for one} */
    List<@Valid RightStatement> getRights();

    /** {@return the supervisory authority, where it is not Finland's; empty when not stated} */
    Optional<@Valid SupervisoryAuthority> getAuthority();

    /** {@return risks to people that the notice tells of; empty when not stated} */
    Optional<Text> getRisks();

    /**
     * {@return the assessment of risk behind it; empty when not stated} For the controller's own use; no public
     * document shows it.
     */
    Optional<Text> getRiskAssessment();

    /**
     * {@return who keeps this description up to date; empty when not stated} For the controller's own use; no public
     * document shows it.
     */
    Optional<Text> getOwner();

    /** {@return what no type can say} */
    List<@Valid Section> getSections();

    /**
     * {@return shortfalls that are known and accepted for a time} For the controller's own use; no public document
     * shows them.
     */
    List<@Valid Acceptance> getAccepted();

    /**
     * {@return notes for those who keep the register; empty when not stated} For the controller's own use; no public
     * document shows it.
     */
    Optional<Text> getNote();

    /**
     * The language of every bare string: the first of the register's languages.
     *
     * @return Finnish when no language is stated
     */
    default Language firstLanguage() {
        return getLanguages().isEmpty() ? Language.FINNISH : getLanguages().get(0);
    }

    /**
     * Starts a register.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a register; what is not given is not stated. */
    final class Builder extends ImmutableRegister.Builder {
        Builder() {}

        /**
         * Builds the register.
         *
         * @return the register
         * @throws InvalidRegisterException when it holds what cannot exist: a blank or doubled id, a reference to
         *     nothing, an unknown id that says nothing of itself, an end before a start; all faults at once
         */
        @Override
        public Register build() {
            Register built = unchecked();
            List<Fault> faults = Structure.faults(RootForms.REGISTER, built);
            if (!faults.isEmpty()) {
                throw new InvalidRegisterException(faults);
            }
            return built;
        }

        /** Builds without looking for faults, which the reader of a file reports itself, with their places. */
        Register unchecked() {
            return super.build();
        }
    }
}
