package org.seloste.render.document;

import java.util.Optional;

/**
 * A block set apart from the rest, so that it is seen.
 *
 * @param kind why it is set apart
 * @param title its heading
 * @param body what it says
 * @param about the path in the register of what it speaks of
 */
public record Callout(Kind kind, Phrase title, Body body, Optional<String> about) implements Block {

    /** Why a block is set apart. */
    public enum Kind {
        /**
         * The right to object, which must be brought to attention clearly and separately from any other information
         * (GDPR Article 21(4)).
         */
        OBJECTION,
        /** A note on what the draft still lacks. */
        DRAFT,
        /** Something worth knowing. */
        INFO
    }

    /**
     * Checks the title.
     *
     * @param kind why it is set apart
     * @param title its heading
     * @param body what it says
     * @param about the path in the register of what it speaks of
     * @throws IllegalArgumentException when the title is blank
     */
    public Callout {
        Phrase.visible("The title of a callout", title);
    }

    /**
     * The box of the right to object.
     *
     * @param title its heading
     * @param blocks what it says
     * @return the callout
     */
    public static Callout objection(String title, Prose... blocks) {
        return of(Kind.OBJECTION, title, blocks);
    }

    /**
     * A note on what the draft still lacks.
     *
     * @param title its heading
     * @param blocks what it says
     * @return the callout
     */
    public static Callout draft(String title, Prose... blocks) {
        return of(Kind.DRAFT, title, blocks);
    }

    /**
     * Something worth knowing.
     *
     * @param title its heading
     * @param blocks what it says
     * @return the callout
     */
    public static Callout info(String title, Prose... blocks) {
        return of(Kind.INFO, title, blocks);
    }

    /**
     * This callout, said to speak of something in the register.
     *
     * @param path a path such as {@code rights/object}
     * @return a copy with the path
     */
    public Callout about(String path) {
        return new Callout(kind, title, body, Optional.of(path));
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }

    private static Callout of(Kind kind, String title, Prose... blocks) {
        return new Callout(kind, Phrase.of(title), Body.of(blocks), Optional.empty());
    }
}
