package org.seloste.rules.lint.document;

import java.util.regex.Pattern;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Recognition;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** A notice shows no HTML code. */
final class MarkupLeft implements Rule {

    private static final Pattern MARKUP =
            Pattern.compile("(?i)</?(?:p|br|ul|ol|li|div|span|b|i|strong|em|h[1-6]|a|table|tr|td)(?:\\s[^>]*)?/?>"
                    + "|&(?:nbsp|amp|lt|gt|quot|auml|ouml|aring|#\\d+);");

    @Override
    public About about() {
        return About.warning("markup-left", "12(1)").covers("FRM-005", "N-FORM").sure(Confidence.HIGH);
    }

    @Override
    public Outcome check(Subject register) {
        return Recognition.of(register.publicWords(), MARKUP);
    }
}
