package org.seloste.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.text.Text;

/** Where personal data come from (tietolähde), Article 14(2)(f), and what they are obtained for. */
@Value.Immutable
@ModelStyle
public interface Source extends Described {
    /** {@return who or what gives the data, as kind/id} */
    List<@NotBlank String> getGivers();

    /** {@return the data obtained} */
    List<@NotBlank String> getData();

    /** {@return whose data} */
    List<@NotBlank String> getPeople();

    /** {@return what they are obtained for} */
    List<@NotBlank String> getPurposes();

    /** {@return whether data are collected, updated, completed or verified with it} */
    List<SourceUse> getUse();

    /** {@return the channels through which they are obtained} */
    List<@NotBlank String> getChannels();

    /** {@return how they are obtained; empty when not stated} */
    Optional<Text> getMeans();

    /** {@return whether data come from it, may come, or occasionally; empty when not stated} */
    Optional<Modality> getModality();

    /** {@return on what condition} */
    List<@Valid Condition> getWhen();

    /** {@return the law under which the data are obtained} */
    List<LawRef> getLaws();

    /** {@return whether it is publicly accessible; empty when not stated} */
    Optional<Boolean> getPubliclyAccessible();

    /** {@return how what it gives is verified; empty when not stated} */
    Optional<Text> getVerified();

    /** {@return whether people must give the data (Article 13(2)(e)); empty when not stated} */
    Optional<Provision> getProvision();

    /** {@return what follows when they do not; empty when not stated} */
    Optional<Text> getOtherwise();

    /** {@return within what time people are told of data from elsewhere (Article 14(3)); empty when not stated} */
    Optional<TimeSpan> getInformedWithin();

    /** {@return other sources or registers with which it is combined} */
    List<@NotBlank String> getCombinedWith();

    /** {@return the words of an existing notice on which a reading or a finding depends} */
    List<@NotBlank String> getAsStated();

    /** {@return what else is said of it; empty when not stated} */
    Optional<Text> getNote();

    /**
     * Starts a source.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a source; what is not given is not stated. */
    final class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
