package org.seloste.model;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.form.Forms;
import org.seloste.model.text.Text;

/** Another notice to which people are pointed: of a service, at purchase, on a sign. */
@Value.Immutable
@ModelStyle
public interface NoticePointer extends Identified {
    /** {@return its title; empty when not stated} */
    Optional<Text> getTitle();

    /** {@return what is told there; empty when not stated} */
    Optional<Text> getAbout();

    /** {@return when it is given; empty when not stated} */
    Optional<Text> getWhen();

    /** {@return where it is; empty when not stated} */
    Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getLink();

    /**
     * Starts a notice.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a notice; what is not given is not stated. */
    final class Builder extends ImmutableNoticePointer.Builder {
        Builder() {}
    }
}
