package org.seloste.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.text.Text;

/** How joint controllers (yhteisrekisterinpitäjät) have divided their duties, Article 26. */
@Value.Immutable
@ModelStyle
public interface JointArrangement {
    /** {@return joint controllers that are named among the parties} */
    List<@NotBlank String> getWith();

    /**
     * {@return the essence of the arrangement, which is made available to people (Article 26(2)); empty when not
     * stated}
     */
    Optional<Text> getEssence();

    /** {@return where people may turn, whichever controller answers} */
    List<@NotBlank String> getContactPoints();

    /** {@return who answers for what, by the id of a controller or a party} */
    List<@Valid JointDuty> getDuties();

    /** {@return the law that divides the duties instead of an arrangement} */
    List<LawRef> getLaws();

    /**
     * {@return where the arrangement itself is kept; empty when not stated} For the controller's own use; no public
     * document shows it.
     */
    Optional<Text> getAgreement();

    /**
     * Starts a joint arrangement.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a joint arrangement; what is not given is not stated. */
    final class Builder extends ImmutableJointArrangement.Builder {
        Builder() {}
    }
}
