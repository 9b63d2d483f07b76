package org.seloste.rules.lint.retention;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.seloste.model.DataCategory;
import org.seloste.model.Recording;
import org.seloste.model.Retention;
import org.seloste.rules.lint.Paths;
import org.seloste.rules.lint.Place;
import org.seloste.rules.lint.Subject;
import org.seloste.rules.lint.Wording;

/** What a statement on retention covers, and whether it ends. */
final class Keeping {

    /** Stands for what no other statement is about. */
    static final String REST = "rest";

    private static final Set<String> WORDS = Set.of("criteria", "text", "as-stated");

    private Keeping() {}

    /** Whether the controller has set an end that can be told; the wish of the person is none. */
    static boolean ends(Retention statement) {
        return statement.getKeep().isPresent()
                || statement.getAtMost().isPresent()
                || statement.getCap().isPresent()
                || statement.getInactive().isPresent()
                || !statement.getDuring().isEmpty()
                || statement.getUntil().stream().anyMatch(event -> !event.equals("erasure-request"));
    }

    /** Whether it is about everything in the register. */
    static boolean isUnlimited(Retention statement) {
        return statement.getData().isEmpty()
                && statement.getPurposes().isEmpty()
                && statement.getPeople().isEmpty();
    }

    /** Whether a statement of the register reaches a recording. */
    static boolean reaches(Retention statement, Recording recording) {
        return isUnlimited(statement)
                || recording.getData().stream().anyMatch(data -> names(statement.getData(), data))
                || recording.getPurposes().stream().anyMatch(purpose -> names(statement.getPurposes(), purpose));
    }

    private static boolean names(List<String> references, String one) {
        return references.contains(REST) || references.stream().anyMatch(reference -> Paths.meet(reference, one));
    }

    /** Whether a category of data or one within it tells its own retention. */
    static boolean tellsItsOwn(DataCategory category) {
        return category.getRetention().isPresent()
                || category.getItems().stream().anyMatch(Keeping::tellsItsOwn);
    }

    /** What a statement says in words. */
    static Stream<Wording> words(Place<Retention> statement, Subject register) {
        return register.words(statement.path())
                .filter(wording -> WORDS.stream().anyMatch(key -> Paths.isUnder(wording.path(), statement.at(key))));
    }
}
