package org.seloste.rules.lint.transfer;

import java.util.regex.Pattern;
import org.seloste.model.PromisedAct;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Promises;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** Data are disclosed to somebody and transferred to a country; the two are not the same. */
final class DisclosedForTransferred implements Rule {

    private static final Pattern DISCLOSED = Pattern.compile(
            "\\bluovut\\w*|\\bdisclos\\w*|\\blämnas ut\\b|\\blämnar (inte )?ut\\b|\\butlämn\\w*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public About about() {
        return About.info("disclosed-for-transferred", "44", "12(1)")
                .covers("TRF-007")
                .on(Topic.TRANSFERS)
                .sure(Confidence.HIGH);
    }

    @Override
    public Outcome check(Subject register) {
        return Promises.on(register, PromisedAct.TRANSFER)
                .judge(place -> register.publicWords(place.path())
                        .flatMap(wording -> wording.match(DISCLOSED))
                        .limit(1));
    }
}
