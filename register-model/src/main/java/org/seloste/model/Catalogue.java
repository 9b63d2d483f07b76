package org.seloste.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;

/**
 * Several registers of one organisation. In files they share what stands in the organisation's file; here every
 * register is whole.
 */
@Value.Immutable
@ModelStyle
public interface Catalogue extends Identified {
    /** {@return the name of the organisation or of the catalogue; empty when not stated} */
    Optional<Text> getName();

    /** {@return the languages of the catalogue; the first is that of every bare string} */
    List<Language> getLanguages();

    /** {@return the registers, in the author's order} */
    List<@Valid Register> getRegisters();

    /** {@return the records of what the organisation does as processor for others} */
    List<@Valid ProcessorRecord> getProcessorRecords();

    /**
     * Starts a catalogue.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a catalogue; what is not given is not stated. */
    final class Builder extends ImmutableCatalogue.Builder {
        Builder() {}
    }
}
