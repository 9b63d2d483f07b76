package org.seloste.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;

/**
 * What a register says of one right of the data subject, or of all of them: how it is used, how it is limited, what is
 * added.
 */
@Value.Immutable
@ModelStyle
public interface RightStatement extends Identified {
    /** {@return where a request is made} */
    List<@NotBlank String> getTo();

    /** {@return how a request is made; empty when not stated} */
    Optional<Text> getHow();

    /** {@return the forms that are accepted or demanded} */
    List<@NotBlank String> getForm();

    /** {@return what a request must contain; empty when not stated} */
    Optional<Text> getMustSay();

    /** {@return how identity is checked} */
    List<@NotBlank String> getIdentity();

    /** {@return the languages in which requests are taken} */
    List<Language> getLanguages();

    /** {@return the time within which an answer is given (Article 12(3)); empty when not stated} */
    Optional<TimeSpan> getReply();

    /** {@return true when the register says: it is done without undue delay} */
    @Value.Default
    default boolean isWithoutDelay() {
        return false;
    }

    /** {@return what it costs; empty when not stated} */
    Optional<@Valid Fee> getFee();

    /** {@return to what alone the right applies} */
    List<@Valid Target> getOnly();

    /** {@return to what it does not apply} */
    List<@Valid Target> getExcept();

    /** {@return in what cases it applies} */
    List<@Valid Condition> getWhen();

    /** {@return in what cases it does not} */
    List<@Valid Condition> getUnless();

    /** {@return what is done instead; empty when not stated} */
    Optional<Text> getInstead();

    /** {@return who is told when it is done (Article 19); empty when not stated} */
    Optional<Text> getAfterwards();

    /** {@return what happens when a request is refused; empty when not stated} */
    Optional<@Valid Refusal> getRefusal();

    /** {@return who answers it among joint controllers} */
    List<@NotBlank String> getAnsweredBy();

    /** {@return true when the register says: the register says the right does not exist here} */
    @Value.Default
    default boolean isExcluded() {
        return false;
    }

    /** {@return the law that limits or excludes it} */
    List<LawRef> getLaws();

    /** {@return true when the register says: it is promised beyond what the law demands} */
    @Value.Default
    default boolean isBeyondLaw() {
        return false;
    }

    /** {@return how far it reaches, where only in part; empty when not stated} */
    Optional<Text> getLimits();

    /** {@return what is said of it in words; empty when not stated} */
    Optional<Text> getText();

    /** {@return the words of an existing notice on which a reading or a finding depends} */
    List<@NotBlank String> getAsStated();

    /** The id under which a register says what holds for every right. */
    String DEFAULT = "default";

    /**
     * Starts a right.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a right; what is not given is not stated. */
    final class Builder extends ImmutableRightStatement.Builder {
        Builder() {}
    }
}
