package org.seloste.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.text.Text;

/**
 * A group of people whose data are processed: a category of data subjects (rekisteröityjen ryhmä), Article 30(1)(c).
 */
@Value.Immutable
@ModelStyle
public interface DataSubjectGroup extends Described {
    /** {@return their age, such as 'under 15' or '13 to 17'; empty when not stated} */
    Optional<AgeLimit> getAge();

    /** {@return on what condition their data are processed} */
    List<@Valid Condition> getWhen();

    /** {@return true when the register says: the group is read from the text and not named in it} */
    @Value.Default
    default boolean isInferred() {
        return false;
    }

    /** {@return what else is said of them; empty when not stated} */
    Optional<Text> getNote();

    /**
     * Starts a group.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a group; what is not given is not stated. */
    final class Builder extends ImmutableDataSubjectGroup.Builder {
        Builder() {}
    }
}
