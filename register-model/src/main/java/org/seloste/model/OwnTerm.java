package org.seloste.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.form.Forms;
import org.seloste.model.text.Text;

/** A term that the standard vocabulary lacks, under the id kind/word. */
@Value.Immutable
@ModelStyle
public interface OwnTerm {
    /** {@return the kind of term and an id, such as {@code events/season-closed}} */
    @NotBlank
    @Pattern(regexp = Forms.OWN_TERM_PATTERN)
    String getId();

    /** {@return the term in words, as a noun phrase in its basic form} */
    Text getText();

    /** {@return the id of the standard or own term of the same kind of which it is a kind; empty when not stated} */
    Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getIs();

    /** {@return of an event, the words after a period that runs from it, as in "2 years <b>from the last visit</b>"} */
    Optional<Text> getSaidFrom();

    /** {@return of an event, the words that say until when, as in "until <b>the last visit has been made</b>"} */
    Optional<Text> getSaidUntil();

    /** {@return of what goes on, the words that say how long, as in "for as long as <b>the course</b> lasts"} */
    Optional<Text> getSaidDuring();

    /**
     * Starts an own term.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an own term; what is not given is not stated. */
    final class Builder extends ImmutableOwnTerm.Builder {
        Builder() {}
    }
}
