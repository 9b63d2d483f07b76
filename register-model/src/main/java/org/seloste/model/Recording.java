package org.seloste.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.text.Text;

/** The recording of calls, pictures or events. */
@Value.Immutable
@ModelStyle
public interface Recording extends Identified {
    /** {@return calls, camera, photographs or streams; empty when not stated} */
    Optional<RecordingKind> getKind();

    /** {@return the recording in words; empty when not stated} */
    Optional<Text> getText();

    /** {@return where; empty when not stated} */
    Optional<Text> getPlaces();

    /** {@return where never; empty when not stated} */
    Optional<Text> getNotIn();

    /** {@return what for} */
    List<@NotBlank String> getPurposes();

    /** {@return the data that it makes} */
    List<@NotBlank String> getData();

    /** {@return whom it concerns} */
    List<@NotBlank String> getPeople();

    /** {@return how people are told on the spot; empty when not stated} */
    Optional<Text> getTold();

    /** {@return whether it is done, may be, or occasionally; empty when not stated} */
    Optional<Modality> getModality();

    /** {@return on what condition} */
    List<@Valid Condition> getWhen();

    /** {@return what else is said of it; empty when not stated} */
    Optional<Text> getNote();

    /**
     * Starts a recording.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a recording; what is not given is not stated. */
    final class Builder extends ImmutableRecording.Builder {
        Builder() {}
    }
}
