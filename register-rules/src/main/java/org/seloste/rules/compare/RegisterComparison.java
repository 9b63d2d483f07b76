package org.seloste.rules.compare;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seloste.model.Change;
import org.seloste.model.Register;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;
import org.seloste.model.vocabulary.Vocabulary;

/**
 * What differs between two versions of a register, and what follows from it: whether people are told before it takes
 * effect (Articles 13(3) and 14(4)), asked for consent again, or the notice or the record only written anew.
 *
 * <p>Layout, short forms and the order of lists make no difference. Elements are the same when they have the same id;
 * whoever gives a purpose new content under its old id is told that its words changed, and no more. Immutable.
 */
public final class RegisterComparison {

    private final Register after;
    private final List<RegisterChange> changes;

    private RegisterComparison(Register after, List<RegisterChange> changes) {
        this.after = after;
        this.changes = List.copyOf(changes);
    }

    /**
     * Compares two versions of one register.
     *
     * @param before the earlier version
     * @param after the later version
     * @return what differs
     * @throws IllegalArgumentException when the two have different ids, and so are no versions of one register
     */
    public static RegisterComparison between(Register before, Register after) {
        if (!before.getId().equals(after.getId())) {
            throw new IllegalArgumentException(
                    "Not two versions of one register: '" + before.getId() + "' and '" + after.getId() + "'");
        }
        Vocabulary vocabulary = Vocabulary.standard();
        Differences differences = new Differences(Snapshot.of(before, vocabulary), Snapshot.of(after, vocabulary));
        return new RegisterComparison(after, differences.classified(new Versions(before, after, vocabulary)));
    }

    /**
     * The changes.
     *
     * @return the heaviest first, and within a weight in the order of the file form
     */
    public List<RegisterChange> changes() {
        return changes;
    }

    /**
     * The changes that have a consequence.
     *
     * @param consequence the consequence
     * @return those changes
     */
    public List<RegisterChange> changes(Consequence consequence) {
        return changes.stream()
                .filter(change -> change.consequences().contains(consequence))
                .toList();
    }

    /**
     * The heaviest consequence of all changes.
     *
     * @return such as {@code TELL_PEOPLE}; empty when the versions say the same
     */
    public Optional<Consequence> gravest() {
        return changes.stream().findFirst().map(RegisterChange::gravest);
    }

    /**
     * The changes as an entry of the notice's change log, in the register's languages. What is for the controller's own
     * use is not told.
     *
     * @param date the day of the change
     * @return the entry; empty when nothing that the public sees has changed
     */
    public Optional<Change> changeLog(LocalDate date) {
        List<RegisterChange> told =
                changes.stream().filter(change -> !change.internal()).toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        Map<Language, String> paragraphs = new EnumMap<>(Language.class);
        paragraphs.put(after.firstLanguage(), Sentences.paragraph(told, after.firstLanguage()));
        after.getLanguages().forEach(language -> paragraphs.put(language, Sentences.paragraph(told, language)));
        Text text = Text.of(paragraphs);
        Change.Builder entry = Change.builder().date(date).text(text);
        after.getVersion().ifPresent(entry::version);
        return Optional.of(entry.build());
    }
}
