package org.seloste.model;

import java.util.Optional;
import org.seloste.model.text.Text;

/**
 * Something whose id may be a standard term, and that says itself what it is where the id is not.
 *
 * <p>Its label is its own text, else that of the standard term it names with {@code is}, else that of the standard term
 * of its id.
 */
public interface Described extends Identified {
    /** {@return the standard term of which it is a kind; empty when not stated} */
    Optional<String> getIs();

    /** {@return what it is, in the author's words; empty when not stated} */
    Optional<Text> getText();
}
