package org.seloste.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.form.Forms;
import org.seloste.model.text.Text;

/** A supervisory authority (valvontaviranomainen), Article 77. */
@Value.Immutable
@ModelStyle
public interface SupervisoryAuthority {
    /** {@return its name} */
    Text getName();

    /** {@return its postal address; empty when not stated} */
    Optional<@Valid Address> getPost();

    /** {@return its visiting address; empty when not stated} */
    Optional<@Valid Address> getVisit();

    /** {@return phone numbers} */
    List<@NotBlank String> getPhones();

    /** {@return e-mail addresses} */
    List<@NotBlank String> getEmails();

    /** {@return its web address; empty when not stated} */
    Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getWeb();

    /**
     * Starts a supervisory authority.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a supervisory authority; what is not given is not stated. */
    final class Builder extends ImmutableSupervisoryAuthority.Builder {
        Builder() {}
    }
}
