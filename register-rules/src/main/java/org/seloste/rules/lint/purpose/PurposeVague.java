package org.seloste.rules.lint.purpose;

import java.util.regex.Pattern;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Recognition;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;
import org.seloste.rules.lint.Wording;

/** A purpose is so specific that its reader sees what is done (WP260). */
final class PurposeVague implements Rule {

    private static final Pattern VAGUE = Pattern.compile(
            "(?iuU)\\bmuu[ta]? (?:vastaav|tarpeelli)\\w+|\\bmuita (?:vastaav|tarpeelli)\\w+"
                    + "|\\b(?:liike)?toiminnan\\b.{0,70}\\bkehittämi\\w+|\\bpalveluj?en\\b.{0,70}\\bkehittämi\\w+|\\blisäarvopalvelu\\w*"
                    + "|\\bother (?:similar|corresponding|necessary)\\b|\\bdeveloping (?:the |our )?(?:business|operations|services)\\b"
                    + "|\\bvalue-added services?\\b"
                    + "|\\bandra (?:motsvarande|liknande|nödvändiga)\\b|\\butveckl\\w+ av (?:tjänste|affärs|verksamhet)\\w*");

    @Override
    public About about() {
        return About.warning("purpose-vague", "5(1)(b)", "13(1)(c)")
                .covers("PUR-002")
                .on(Topic.PURPOSES)
                .sure(Confidence.MEDIUM);
    }

    @Override
    public Outcome check(Subject register) {
        return Recognition.of(register.publicWords().filter(PurposeVague::isOfPurpose), VAGUE);
    }

    /** An interest that is wide is another matter than a purpose that is. */
    private static boolean isOfPurpose(Wording wording) {
        return wording.isUnder("purposes") && !wording.path().contains("/bases/");
    }
}
