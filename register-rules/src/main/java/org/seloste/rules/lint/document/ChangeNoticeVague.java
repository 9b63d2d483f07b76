package org.seloste.rules.lint.document;

import java.util.regex.Pattern;
import org.seloste.model.ChangeNotice;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** A notice that says it changes says how people learn of the changes. */
final class ChangeNoticeVague implements Rule {

    private static final Pattern AS_NEEDED =
            Pattern.compile("(?iuU)\\btarvittaessa\\b|\\btarpeen mukaan\\b|\\bas needed\\b"
                    + "|\\bwhen(?:ever)? (?:needed|necessary)\\b|\\bfrom time to time\\b|\\bvid behov\\b"
                    + "|\\btarkist\\w+ .*säännöllisesti\\b|\\bcheck .*regularly\\b|\\bkontrollera .*regelbundet\\b");

    @Override
    public About about() {
        return About.warning("change-notice-vague", "12(1)", "13(3)")
                .covers("FRM-003")
                .on(Topic.CHANGES)
                .sure(Confidence.HIGH);
    }

    @Override
    public Outcome check(Subject register) {
        return register.all(ChangeNotice.class)
                .areWrongWhen(
                        notice -> notice.getChannels().isEmpty() && (notice.isAsNeeded() || saysAsNeeded(register)));
    }

    private static boolean saysAsNeeded(Subject register) {
        return register.publicWords("change-notice")
                .anyMatch(wording -> AS_NEEDED.matcher(wording.words()).find());
    }
}
