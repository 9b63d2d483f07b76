package org.seloste.model.form;

import java.util.Set;
import org.seloste.model.text.Language;

/**
 * What holds for a whole written file.
 *
 * @param firstLanguage the language of prose that names none
 * @param audience for whom it is written; a file for the public leaves out what is for the controller's own use
 * @param hidden elements that are left out, as {@code kind/id}; what refers to them is left out too
 */
public record Writing(Language firstLanguage, Visibility audience, Set<String> hidden) {

    /**
     * Copies the set.
     *
     * @param firstLanguage the language of prose that names none
     * @param audience for whom it is written; a file for the public leaves out what is for the controller's own use
     * @param hidden elements that are left out, as {@code kind/id}; what refers to them is left out too
     */
    public Writing {
        hidden = Set.copyOf(hidden);
    }

    /**
     * A file for the controller, with everything in it.
     *
     * @param firstLanguage the language of prose that names none
     */
    public Writing(Language firstLanguage) {
        this(firstLanguage, Visibility.INTERNAL, Set.of());
    }

    boolean shows(Visibility visibility) {
        return audience == Visibility.INTERNAL || visibility == Visibility.PUBLIC;
    }

    /** Whether a value of a form is there for this audience. */
    boolean shows(Form<?> form, Object value) {
        if (form instanceof ObjectForm<?, ?> object) {
            return shows(object.visibilityOfAny(value));
        }
        if (form instanceof ReferenceForm reference) {
            String id = String.valueOf(value);
            return reference.kinds().stream().noneMatch(kind -> hidden.contains(kind + "/" + id))
                    && !hidden.contains(id);
        }
        return true;
    }
}
