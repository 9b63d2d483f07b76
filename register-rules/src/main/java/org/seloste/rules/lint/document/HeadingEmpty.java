package org.seloste.rules.lint.document;

import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** A heading has something under it. */
final class HeadingEmpty implements Rule {

    @Override
    public About about() {
        return About.error("heading-empty", "12(1)", "13", "14").covers("FRM-004");
    }

    @Override
    public Outcome check(Subject register) {
        return Outcome.of(register.register().getLeftEmpty().stream()
                .map(topic -> Remark.at("left-empty/" + Subject.word(topic)).with("heading", Headings.of(topic))));
    }
}
