package org.seloste.rules.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;
import org.seloste.rules.lint.IdentityCodes;

/**
 * One statement that differs between two versions of a register: data, from which sentences are made in any language.
 *
 * <p>No change repeats a personal identity code: where a version holds one, asterisks stand for it.
 *
 * @param subject what the statement is about, in kebab-case, such as {@code purpose-data}
 * @param kind whether it was added, changed or removed
 * @param path the place by keys and ids, in the later version unless it was removed
 * @param name the name of the element at the place; empty for the register as a whole
 * @param before what the earlier version said; empty when it said nothing, or when a whole element came or went
 * @param after what the later version says; empty when it says nothing, or when a whole element came or went
 * @param consequences what follows, the heaviest first; never empty
 * @param internal whether the statement is for the controller's own use, so that no public text may tell of it
 */
public record RegisterChange(
        String subject,
        ChangeKind kind,
        String path,
        Optional<Text> name,
        List<Text> before,
        List<Text> after,
        List<Consequence> consequences,
        boolean internal) {

    /**
     * Copies the lists and covers identity codes.
     *
     * @param subject what the statement is about, in kebab-case, such as {@code purpose-data}
     * @param kind whether it was added, changed or removed
     * @param path the place by keys and ids, in the later version unless it was removed
     * @param name the name of the element at the place; empty for the register as a whole
     * @param before what the earlier version said; empty when it said nothing, or when a whole element came or went
     * @param after what the later version says; empty when it says nothing, or when a whole element came or went
     * @param consequences what follows, the heaviest first; never empty
     * @param internal whether the statement is for the controller's own use, so that no public text may tell of it
     * @throws IllegalArgumentException when no consequence is named
     */
    public RegisterChange {
        if (consequences.isEmpty()) {
            throw new IllegalArgumentException("A change has a consequence, if only an editorial one: " + path);
        }
        path = IdentityCodes.masked(path);
        name = name.map(IdentityCodes::masked);
        before = before.stream().map(IdentityCodes::masked).toList();
        after = after.stream().map(IdentityCodes::masked).toList();
        consequences = List.copyOf(consequences);
    }

    /**
     * The code of the change.
     *
     * @return such as {@code purpose-data-added}
     */
    public String code() {
        return subject + "-" + kind.name().toLowerCase(Locale.ROOT);
    }

    /**
     * The heaviest consequence.
     *
     * @return such as {@code TELL_PEOPLE}
     */
    public Consequence gravest() {
        return consequences.get(0);
    }

    /**
     * The change as a sentence.
     *
     * @param language the language of the sentence; the author's words come in another one when they are not written in
     *     it
     * @return such as {@code Added: Purpose "Newsletter".}
     */
    public String message(Language language) {
        return Sentences.of(this, language);
    }

    /**
     * What to do about it.
     *
     * @param language the language of the sentences
     * @return a sentence for each consequence, the heaviest first
     */
    public List<String> remedies(Language language) {
        return consequences.stream()
                .map(consequence -> Sentences.of(consequence, language))
                .toList();
    }

    @Override
    public String toString() {
        return code() + " " + path + ": " + message(Language.ENGLISH);
    }
}
