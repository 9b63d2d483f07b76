package org.seloste.render.document;

import java.util.Optional;
import org.seloste.model.text.Language;

/**
 * Words in a language that is not the document's, so that a screen reader pronounces them rightly.
 *
 * @param language the language of the words
 * @param words the words
 * @param about the path in the register of what they speak of
 */
public record InLanguage(Language language, Phrase words, Optional<String> about) implements Inline {

    /**
     * Words in a language.
     *
     * @param language the language of the words
     * @param text the words
     * @return the words with their language
     */
    public static InLanguage of(Language language, String text) {
        return of(language, Phrase.of(text));
    }

    /**
     * A phrase in a language.
     *
     * @param language the language of the phrase
     * @param words the phrase
     * @return the phrase with its language
     */
    public static InLanguage of(Language language, Phrase words) {
        return new InLanguage(language, words, Optional.empty());
    }

    /**
     * These words, said to speak of something in the register.
     *
     * @param path a path such as {@code purposes/sales}
     * @return a copy with the path
     */
    public InLanguage about(String path) {
        return new InLanguage(language, words, Optional.of(path));
    }

    @Override
    public String text() {
        return words.text();
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
