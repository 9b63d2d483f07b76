package org.seloste.model;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.form.Forms;
import org.seloste.model.text.Text;

/** Another register that this one names: as source, recipient or successor. */
@Value.Immutable
@ModelStyle
public interface OtherRegister extends Identified {
    /** {@return its name} */
    Text getName();

    /** {@return who holds it, where not the controller; empty when not stated} */
    Optional<Text> getHolder();

    /** {@return where its notice is; empty when not stated} */
    Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getLink();

    /**
     * Starts a other register.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a other register; what is not given is not stated. */
    final class Builder extends ImmutableOtherRegister.Builder {
        Builder() {}
    }
}
