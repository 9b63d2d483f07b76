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
 * Whom people, controllers or authorities reach: the data protection officer (tietosuojavastaava), a representative,
 * the contact for the register, a channel for requests.
 */
@Value.Immutable
@ModelStyle
public interface Contact extends Identified {
    /** {@return what the contact is for} */
    List<@NotBlank String> getRoles();

    /** {@return the title or the unit, where no person is named; empty when not stated} */
    Optional<Text> getTitle();

    /** {@return the person's name, where the notice gives one; empty when not stated} */
    Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getPerson();

    /** {@return the organisation, where it is not the controller; empty when not stated} */
    Optional<Text> getOrganisation();

    /** {@return the postal address; empty when not stated} */
    Optional<@Valid Address> getPost();

    /** {@return where to go in person; empty when not stated} */
    Optional<@Valid Address> getVisit();

    /** {@return phone numbers as written} */
    List<@NotBlank String> getPhones();

    /** {@return e-mail addresses} */
    List<@NotBlank String> getEmails();

    /** {@return a form or page; empty when not stated} */
    Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getWeb();

    /** {@return the part of the work or the country for which it answers; empty when not stated} */
    Optional<Text> getArea();

    /** {@return when it answers; empty when not stated} */
    Optional<Text> getHours();

    /** {@return the controller whose contact it is, where there are several; empty when not stated} */
    Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getOf();

    /** {@return the words of an existing notice on which a reading or a finding depends} */
    List<@NotBlank String> getAsStated();

    /** {@return what else is said of it; empty when not stated} */
    Optional<Text> getText();

    /**
     * Starts a contact.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a contact; what is not given is not stated. */
    final class Builder extends ImmutableContact.Builder {
        Builder() {}
    }
}
