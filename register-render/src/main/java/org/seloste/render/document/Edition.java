package org.seloste.render.document;

import java.util.regex.Pattern;
import org.seloste.model.text.Language;

/**
 * The document in one of the languages it exists in, for the switch between them.
 *
 * @param language the language
 * @param label what the switch says, in that language, such as "På svenska"
 * @param href where that edition is: an {@code https} or {@code http} address, or a path relative to the base address,
 *     such as {@code notice.sv.html}
 */
public record Edition(Language language, String label, String href) {

    private static final Pattern PATH = Pattern.compile("/?[A-Za-z0-9._~-]+(?:/[A-Za-z0-9._~-]+)*/?");

    /**
     * Checks the address.
     *
     * @param language the language
     * @param label what the switch says, in that language, such as "På svenska"
     * @param href where that edition is: an {@code https} or {@code http} address, or a path relative to the base
     *     address, such as {@code notice.sv.html}
     * @throws IllegalArgumentException when the label is blank, or the address is neither a web address nor a path of
     *     unreserved characters
     */
    public Edition {
        label = Characters.visible("The label of a language", label);
        if (!PATH.matcher(href).matches() && !Link.isWeb(href)) {
            throw new IllegalArgumentException(
                    "'" + Characters.clean(href) + "' is neither a web address nor a path of letters and digits");
        }
    }
}
