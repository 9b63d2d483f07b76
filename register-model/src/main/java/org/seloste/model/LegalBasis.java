package org.seloste.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.law.Article6;
import org.seloste.model.text.Text;

/**
 * A legal basis (käsittelyn oikeusperuste) of Article 6(1), as the register states it; several bases of one purpose are
 * alternatives, each with its own data and people.
 */
@Value.Immutable
@ModelStyle
public interface LegalBasis {
    /** {@return the basis of Article 6(1); empty when not stated} */
    Optional<Article6> getBasis();

    /** {@return the words of an existing notice, where they are not a basis of Article 6} */
    List<@NotBlank String> getAsStated();

    /** {@return the bases that those words may mean} */
    List<Article6> getReading();

    /** {@return true when the register says: the basis is a reading of the words and not said in them} */
    @Value.Default
    default boolean isInferred() {
        return false;
    }

    /** {@return what is said of the basis in words; empty when not stated} */
    Optional<Text> getText();

    /** {@return the law that lays the obligation or the task (Article 6(3))} */
    List<LawRef> getLaws();

    /** {@return the data for which it holds, where not for all} */
    List<@NotBlank String> getData();

    /** {@return the people for whom it holds, where not for all} */
    List<@NotBlank String> getPeople();

    /** {@return the channels for which it holds} */
    List<@NotBlank String> getChannels();

    /** {@return whose contract it is; empty when not stated} */
    Optional<ContractParty> getContractParty();

    /** {@return true when the register says: it covers the steps before a contract is made} */
    @Value.Default
    default boolean isBeforeContract() {
        return false;
    }

    /** {@return which contract; empty when not stated} */
    Optional<Text> getContract();

    /** {@return the legitimate interest that is pursued (Article 13(1)(d)); empty when not stated} */
    Optional<Text> getInterest();

    /** {@return whose interest it is} */
    List<@NotBlank String> getInterestOf();

    /** {@return the weighing of that interest; empty when not stated} */
    Optional<@Valid Balancing> getBalancing();

    /** {@return how the consent is given and withdrawn; empty when not stated} */
    Optional<@Valid Consent> getConsent();

    /** {@return whether it is the basis, may be, or is so in the main; empty when not stated} */
    Optional<Modality> getModality();

    /** {@return on what condition it is the basis} */
    List<@Valid Condition> getWhen();

    /**
     * A basis of which no more is said.
     *
     * @param basis the basis of Article 6(1)
     * @return the basis
     */
    static LegalBasis of(Article6 basis) {
        return builder().basis(basis).build();
    }

    /**
     * Starts a legal basis.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a legal basis; what is not given is not stated. */
    final class Builder extends ImmutableLegalBasis.Builder {
        Builder() {}
    }
}
