package org.seloste.rules.lint.legacy;

import java.util.regex.Pattern;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Recognition;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;
import org.seloste.rules.lint.Wording;

/** No transfer rests on the Safe Harbor or the Privacy Shield, which the Court has declared void. */
final class VoidTransferFramework implements Rule {

    static final Pattern NAMES = Pattern.compile("(?iuU)\\bprivacy[ -]shield\\b|\\bsafe[ -]harbou?r\\b");

    @Override
    public About about() {
        return About.error("void-transfer-framework", "45", "13(1)(f)")
                .covers("LEG-008")
                .on(Topic.TRANSFERS, Topic.SAFEGUARDS)
                .sure(Confidence.HIGH);
    }

    @Override
    public Outcome check(Subject register) {
        return Recognition.of(register.publicWords().filter(VoidTransferFramework::isIn), NAMES);
    }

    static boolean isIn(Wording wording) {
        return wording.isUnder("transfers");
    }
}
