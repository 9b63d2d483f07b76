package org.seloste.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.statement.Listing;
import org.seloste.model.text.Text;

/** A category of personal data (henkilötietoryhmä), or an item in one; categories nest. Article 14(1)(d), 30(1)(c). */
@Value.Immutable
@ModelStyle
public interface DataCategory extends Described {
    /** {@return what belongs to it} */
    @Value.Default
    default Listing<@Valid DataCategory> getItems() {
        return Listing.notStated();
    }

    /** {@return whose data they are, where not everybody's} */
    List<@NotBlank String> getPeople();

    /** {@return on what condition they are processed} */
    List<@Valid Condition> getWhen();

    /** {@return whether they are processed, may be, or only occasionally; empty when not stated} */
    Optional<Modality> getModality();

    /** {@return the special categories that they are (Article 9(1))} */
    List<@NotBlank String> getSpecial();

    /** {@return the special categories that they may reveal} */
    List<@NotBlank String> getMayReveal();

    /** {@return true when the register says: they concern criminal convictions or offences (Article 10)} */
    @Value.Default
    default boolean isCriminal() {
        return false;
    }

    /** {@return the grounds that special, criminal or identity-code data need} */
    List<@Valid Ground> getGrounds();

    /** {@return whether they are given, observed, derived or obtained from others} */
    List<Origin> getOrigin();

    /** {@return whether a person must give them (Article 13(2)(e)); empty when not stated} */
    Optional<Provision> getProvision();

    /** {@return what follows when they are not given; empty when not stated} */
    Optional<Text> getOtherwise();

    /** {@return the purposes they serve, where the purposes do not say so themselves} */
    List<@NotBlank String> getPurposes();

    /** {@return a basis of their own} */
    List<@Valid LegalBasis> getBases();

    /** {@return where they come from, where not all sources give them} */
    List<@NotBlank String> getSources();

    /**
     * {@return how long these are kept; what needs more words stands under the register's retention; empty when not
     * stated}
     */
    Optional<@Valid Retention> getRetention();

    /** {@return the day from which they are processed; empty when not stated} */
    Optional<LocalDate> getSince();

    /** {@return the words of an existing notice on which a reading or a finding depends} */
    List<@NotBlank String> getAsStated();

    /** {@return what else is said of them; empty when not stated} */
    Optional<Text> getNote();

    /**
     * Starts a data category.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a data category; what is not given is not stated. */
    final class Builder extends ImmutableDataCategory.Builder {
        Builder() {}
    }
}
