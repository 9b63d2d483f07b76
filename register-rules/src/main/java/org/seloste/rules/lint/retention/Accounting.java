package org.seloste.rules.lint.retention;

import java.util.List;
import org.seloste.model.Retention;
import org.seloste.model.law.StatutoryRetention;
import org.seloste.rules.lint.Subject;

/** The periods for which a statute demands that something is kept, as those of the Accounting Act. */
final class Accounting {

    private Accounting() {}

    /** The rows of the law on which a statement rests. */
    static List<StatutoryRetention> periods(Retention statement, Subject register) {
        return register.law().retention().stream()
                .filter(row ->
                        statement.getLaws().stream().anyMatch(law -> law.act().equals(row.act())))
                .toList();
    }
}
