package org.seloste.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.text.Text;

/**
 * A decision made solely by automated means with legal or similarly significant effects (automaattinen
 * yksittäispäätös), Articles 13(2)(f) and 22.
 */
@Value.Immutable
@ModelStyle
public interface AutomatedDecision extends Identified {
    /** {@return the decision in words; empty when not stated} */
    Optional<Text> getText();

    /** {@return the logic involved; empty when not stated} */
    Optional<Text> getLogic();

    /** {@return what it means for the person; empty when not stated} */
    Optional<Text> getSignificance();

    /** {@return the envisaged consequences; empty when not stated} */
    Optional<Text> getConsequences();

    /** {@return the ground of Article 22(2)} */
    List<DecisionGround> getGrounds();

    /** {@return the law that allows it} */
    List<LawRef> getLaws();

    /** {@return how a human reviews it, and how the person is heard and contests it; empty when not stated} */
    Optional<Text> getHumanReview();

    /** {@return the purposes it serves} */
    List<@NotBlank String> getPurposes();

    /** {@return the data it uses} */
    List<@NotBlank String> getData();

    /** {@return whom it concerns} */
    List<@NotBlank String> getPeople();

    /** {@return whether such decisions are made, may be, or partly; empty when not stated} */
    Optional<Modality> getModality();

    /** {@return on what condition} */
    List<@Valid Condition> getWhen();

    /** {@return the other notice in which it is told, as at purchase} */
    List<@NotBlank String> getTold();

    /** {@return the words of an existing notice on which a reading or a finding depends} */
    List<@NotBlank String> getAsStated();

    /** {@return what else is said of it; empty when not stated} */
    Optional<Text> getNote();

    /**
     * Starts a automated decision.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a automated decision; what is not given is not stated. */
    final class Builder extends ImmutableAutomatedDecision.Builder {
        Builder() {}
    }
}
