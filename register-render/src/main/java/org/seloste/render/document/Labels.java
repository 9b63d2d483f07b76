package org.seloste.render.document;

/**
 * The words that a page puts around its content, in the document's language.
 *
 * @param skipToContent the link past the head of the page
 * @param contents the title of the table of contents
 * @param languages the name of the switch between languages
 * @param draft the word for a document that is not finished
 * @param draftNote what to know about a draft: that it is not to be published
 * @param missing the title of the list of what is not stated
 * @param internal the words for a document that is not public
 */
public record Labels(
        String skipToContent,
        String contents,
        String languages,
        String draft,
        String draftNote,
        String missing,
        String internal) {

    /**
     * Checks that every label is there.
     *
     * @param skipToContent the link past the head of the page
     * @param contents the title of the table of contents
     * @param languages the name of the switch between languages
     * @param draft the word for a document that is not finished
     * @param draftNote what to know about a draft: that it is not to be published
     * @param missing the title of the list of what is not stated
     * @param internal the words for a document that is not public
     * @throws IllegalArgumentException when one is blank
     */
    public Labels {
        skipToContent = Characters.visible("The label of the link to the content", skipToContent);
        contents = Characters.visible("The label of the table of contents", contents);
        languages = Characters.visible("The label of the language switch", languages);
        draft = Characters.visible("The label of a draft", draft);
        draftNote = Characters.visible("The note on a draft", draftNote);
        missing = Characters.visible("The label of what is missing", missing);
        internal = Characters.visible("The label of an internal document", internal);
    }
}
