package org.seloste.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.seloste.model.form.Forms;

/** Something that has an id, by which the rest of the register refers to it. */
public interface Identified {
    /** {@return the id, lower-case ASCII words joined by hyphens; stable, since anchors and findings use it} */
    @NotBlank
    @Pattern(regexp = Forms.ID_PATTERN)
    String getId();
}
