package org.seloste.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.form.Forms;
import org.seloste.model.text.Text;

/**
 * Who decides why and how personal data are processed: the controller (rekisterinpitäjä), Article 4(7); one
 * organisation, several jointly, or an open class of them.
 */
@Value.Immutable
@ModelStyle
public interface Controller extends Identified {
    /** {@return the legal name; empty when not stated} */
    Optional<Text> getName();

    /** {@return who they are, where they are a class and not named, or what each answers for; empty when not stated} */
    Optional<Text> getText();

    /** {@return the name by which the notice calls it; empty when not stated} */
    Optional<Text> getShortName();

    /** {@return names under which it trades, and other spellings that the notice uses} */
    List<Text> getBrands();

    /** {@return names it has had before} */
    List<Text> getFormerNames();

    /** {@return company, authority, unit, acting organ, association or natural person; empty when not stated} */
    Optional<ControllerKind> getKind();

    /** {@return the business id (Y-tunnus) as written; rules check its form; empty when not stated} */
    Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getBusinessId();

    /** {@return the postal address; empty when not stated} */
    Optional<@Valid Address> getPost();

    /** {@return the visiting address; empty when not stated} */
    Optional<@Valid Address> getVisit();

    /** {@return phone numbers as written} */
    List<@NotBlank String> getPhones();

    /** {@return e-mail addresses} */
    List<@NotBlank String> getEmails();

    /** {@return the web address; empty when not stated} */
    Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getWeb();

    /**
     * {@return the country of establishment; outside the EEA a representative is needed (Article 27); empty when not
     * stated}
     */
    Optional<Country> getCountry();

    /** {@return true when the register says: it is everyone of a class at the time and not a fixed organisation} */
    @Value.Default
    default boolean isOpenClass() {
        return false;
    }

    /** {@return companies above it in the group} */
    List<Text> getParents();

    /** {@return companies below it that the notice names; what they are to the data is said elsewhere or not at all} */
    List<Text> getSubsidiaries();

    /** {@return the controller that it follows, and from when; empty when not stated} */
    Optional<@Valid Succession> getSucceeds();

    /**
     * Starts a controller.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a controller; what is not given is not stated. */
    final class Builder extends ImmutableController.Builder {
        Builder() {}
    }
}
