package org.seloste.render.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of text: plain words, stress, links and marks in a row. Titles, paragraphs and the heads of tables are phrases.
 *
 * @param inlines the pieces, in reading order
 */
public record Phrase(List<Inline> inlines) {

    /**
     * Copies the list.
     *
     * @param inlines the pieces, in reading order
     */
    public Phrase {
        inlines = List.copyOf(inlines);
    }

    /**
     * A phrase of plain words.
     *
     * @param text the words
     * @return the phrase
     */
    public static Phrase of(String text) {
        return new Phrase(List.of(Words.of(text)));
    }

    /**
     * A phrase of several pieces.
     *
     * @param inlines the pieces, in reading order
     * @return the phrase
     */
    public static Phrase of(Inline... inlines) {
        return new Phrase(List.of(inlines));
    }

    /**
     * Phrases one after another with words between each two.
     *
     * @param separator the words between, such as {@code ", "}
     * @param phrases the phrases
     * @return one phrase
     */
    public static Phrase joined(String separator, List<Phrase> phrases) {
        return joined(Words.of(separator), phrases);
    }

    /**
     * Phrases one after another, each on a line of its own.
     *
     * @param phrases the phrases
     * @return one phrase
     */
    public static Phrase lines(List<Phrase> phrases) {
        return joined(new LineBreak(), phrases);
    }

    /**
     * This phrase with plain words after it.
     *
     * @param text the words
     * @return a new phrase
     */
    public Phrase and(String text) {
        return and(Words.of(text));
    }

    /**
     * This phrase with more pieces after it.
     *
     * @param more the pieces
     * @return a new phrase
     */
    public Phrase and(Inline... more) {
        return and(Phrase.of(more));
    }

    /**
     * This phrase with another after it.
     *
     * @param more the other phrase
     * @return a new phrase
     */
    public Phrase and(Phrase more) {
        List<Inline> all = new ArrayList<>(inlines);
        all.addAll(more.inlines);
        return new Phrase(all);
    }

    /**
     * The words that a reader sees.
     *
     * @return the words without any mark-up
     */
    public String text() {
        StringBuilder text = new StringBuilder();
        inlines.forEach(inline -> text.append(inline.text()));
        return text.toString();
    }

    static Phrase visible(String what, Phrase phrase) {
        if (Characters.isInvisible(phrase.text())) {
            throw new IllegalArgumentException(what + " is blank");
        }
        return phrase;
    }

    private static Phrase joined(Inline separator, List<Phrase> phrases) {
        List<Inline> all = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (!all.isEmpty()) {
                all.add(separator);
            }
            all.addAll(phrase.inlines);
        }
        return new Phrase(all);
    }
}
