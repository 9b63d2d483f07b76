package org.seloste.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.immutables.value.Value;
import org.seloste.model.statement.Listing;
import org.seloste.model.text.Text;

/** A category of processing carried out on behalf of controllers, Article 30(2)(b). */
@Value.Immutable
@ModelStyle
public interface ProcessingActivity extends Identified {
    /** {@return the processing in words} */
    Text getText();

    /** {@return the controllers for whom it is done, where not for all} */
    List<@NotBlank String> getClients();

    /** {@return the data} */
    List<@Valid DataCategory> getData();

    /** {@return the groups of people} */
    List<@Valid DataSubjectGroup> getPeople();

    /** {@return those who are engaged in turn} */
    @Value.Default
    default Listing<@Valid SubProcessor> getSubProcessors() {
        return Listing.notStated();
    }

    /**
     * Starts a activity.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a activity; what is not given is not stated. */
    final class Builder extends ImmutableProcessingActivity.Builder {
        Builder() {}
    }
}
