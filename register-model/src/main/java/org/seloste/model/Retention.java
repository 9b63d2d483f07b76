package org.seloste.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.text.Text;

/**
 * How long personal data are kept (säilytysaika), or the criteria that decide it, Article 13(2)(a). A register's
 * retention is a set of such statements.
 */
@Value.Immutable
@ModelStyle
public interface Retention extends Identified {
    /** {@return the period, such as '10 years after customer-relationship-end'; empty when not stated} */
    Optional<TimeLimit> getKeep();

    /** {@return the shortest period; empty when not stated} */
    Optional<TimeLimit> getAtLeast();

    /** {@return the longest period; empty when not stated} */
    Optional<TimeLimit> getAtMost();

    /** {@return the first of these ends it} */
    List<@NotBlank String> getUntil();

    /** {@return what must go on for the data to be kept} */
    List<@NotBlank String> getDuring();

    /** {@return that the data are kept also after this, without saying how long} */
    List<@NotBlank String> getAfter();

    /** {@return a calendar day after which nothing is kept; empty when not stated} */
    Optional<@Valid CalendarCap> getCap();

    /** {@return the time without activity after which data go; empty when not stated} */
    Optional<TimeSpan> getInactive();

    /** {@return true when the register says: data are kept until further notice} */
    @Value.Default
    default boolean isIndefinite() {
        return false;
    }

    /** {@return the criteria that decide the period; empty when not stated} */
    Optional<Text> getCriteria();

    /** {@return the statement in words; empty when not stated} */
    Optional<Text> getText();

    /** {@return the data, where not all; 'rest' is what no other statement covers} */
    List<@NotBlank String> getData();

    /** {@return the purposes} */
    List<@NotBlank String> getPurposes();

    /** {@return the people} */
    List<@NotBlank String> getPeople();

    /** {@return in what case the statement holds} */
    List<@Valid Condition> getWhen();

    /** {@return the statements that it replaces in that case} */
    List<@NotBlank String> getInsteadOf();

    /** {@return in what case it does not hold} */
    List<@Valid Condition> getUnless();

    /** {@return whether the data are kept so long or may be; empty when not stated} */
    Optional<Modality> getModality();

    /** {@return the law that sets the period} */
    List<LawRef> getLaws();

    /** {@return what happens at the end} */
    List<@NotBlank String> getThen();

    /** {@return where the data go at the end} */
    List<@NotBlank String> getMoveTo();

    /** {@return what the data are used for after the relationship} */
    List<@NotBlank String> getUsedFor();

    /** {@return where a person stops that use} */
    List<@NotBlank String> getOptOut();

    /** {@return the words of an existing notice on which a reading or a finding depends} */
    List<@NotBlank String> getAsStated();

    /** {@return what else is said of it; empty when not stated} */
    Optional<Text> getNote();

    /**
     * {@return the id among the register's statements; {@code own} for the statement of a single purpose or category,
     * which needs none}
     */
    @Override
    @Value.Default
    default String getId() {
        return "own";
    }

    /**
     * Starts a retention.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a retention; what is not given is not stated. */
    final class Builder extends ImmutableRetention.Builder {
        Builder() {}
    }
}
