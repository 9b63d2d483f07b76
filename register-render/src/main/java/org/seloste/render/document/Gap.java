package org.seloste.render.document;

import java.util.Optional;

/**
 * A visible mark where the register does not state what should stand there. A document that has one is a draft.
 *
 * @param text the words of the mark, such as "Not stated: retention"
 * @param topic what is missing, for a list that says above that these are missing, such as "Retention"
 * @param path the path in the register of what is missing, such as {@code purposes/sales/retention}
 */
public record Gap(String text, String topic, String path) implements Inline {

    /**
     * Cleans the characters of the text.
     *
     * @param text the words of the mark, such as "Not stated: retention"
     * @param topic what is missing, such as "Retention"
     * @param path the path in the register of what is missing, such as {@code purposes/sales/retention}
     * @throws IllegalArgumentException when the text, the topic or the path is blank
     */
    public Gap {
        text = Characters.visible("The text of a gap", text);
        topic = Characters.visible("The topic of a gap", topic);
        path = Characters.visible("The path of a gap", path);
    }

    /**
     * A mark whose words are the same in a list of what is missing.
     *
     * @param text the words of the mark, such as "Not available in Finnish"
     * @param path the path in the register of what is missing
     * @throws IllegalArgumentException when the text or the path is blank
     */
    public Gap(String text, String path) {
        this(text, text, path);
    }

    @Override
    public Optional<String> about() {
        return Optional.of(path);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
