package org.seloste.site;

import java.util.Optional;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;

/**
 * Words of a register on a page in some language.
 *
 * @param words the words
 * @param other their language, when it is not the page's
 */
record Said(String words, Optional<Language> other) {

    /** A text in the language of a page, else in the first language that it has. */
    static Said of(Text text, Language page) {
        return text.in(page)
                .map(words -> new Said(words, Optional.empty()))
                .orElseGet(() ->
                        new Said(text.toString(), text.languages().stream().findFirst()));
    }

    /** The attribute {@code lang} of what holds the words; empty when it needs none. */
    String tag() {
        return other.map(Language::tag).orElse("");
    }
}
