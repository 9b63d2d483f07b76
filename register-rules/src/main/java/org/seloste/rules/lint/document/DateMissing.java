package org.seloste.rules.lint.document;

import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** A notice has a date, so that its reader can tell one version from another. */
final class DateMissing implements Rule {

    @Override
    public About about() {
        return About.warning("date-missing", "12(1)", "5(2)")
                .covers("FRM-001", "N-DATE/VERSION")
                .on(Topic.DATES);
    }

    @Override
    public Outcome check(Subject register) {
        return Outcome.of(NoticeDate.of(register).isEmpty(), register.gap(Topic.DATES, "dates"));
    }
}
