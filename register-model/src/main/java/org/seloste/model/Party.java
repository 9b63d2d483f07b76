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
 * An outside party, said once: recipients, processors, sources and transfers refer to it by id. A party is a company,
 * an authority, a kind of company, or an open class of them ("dealers under contract at the time").
 */
@Value.Immutable
@ModelStyle
public interface Party extends Described {
    /** {@return the name, where one is given; empty when not stated} */
    Optional<Text> getName();

    /**
     * {@return what it is to the data under the Regulation, or that the notice leaves it unclear; empty when not
     * stated}
     */
    Optional<PartyRole> getRole();

    /** {@return true when the register says: it is everyone of a class at the time and not a fixed party} */
    @Value.Default
    default boolean isOpenClass() {
        return false;
    }

    /** {@return the country where it receives the data; empty when not stated} */
    Optional<Country> getCountry();

    /** {@return true when the register says: it belongs to the controller's group} */
    @Value.Default
    default boolean isGroupCompany() {
        return false;
    }

    /** {@return the address; empty when not stated} */
    Optional<@Valid Address> getAddress();

    /** {@return the business id (Y-tunnus) as written; empty when not stated} */
    Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getBusinessId();

    /** {@return the web address; empty when not stated} */
    Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getWeb();

    /**
     * {@return the conditions of adequacy decisions that it meets, such as certification under the EU-US Data Privacy
     * Framework}
     */
    List<@NotBlank String> getCertifications();

    /**
     * {@return who engages it: the controller, or another party as whose subcontractor it works; empty when not stated}
     */
    Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getOf();

    /**
     * Starts a party.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a party; what is not given is not stated. */
    final class Builder extends ImmutableParty.Builder {
        Builder() {}
    }
}
