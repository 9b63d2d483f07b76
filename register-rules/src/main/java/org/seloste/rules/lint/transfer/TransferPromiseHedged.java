package org.seloste.rules.lint.transfer;

import java.util.regex.Pattern;
import org.seloste.model.PromisedAct;
import org.seloste.model.Strength;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Promises;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** A promise that data are not transferred does not take itself back in its own words. */
final class TransferPromiseHedged implements Rule {

    private static final Pattern HEDGE = Pattern.compile(
            "\\bellei\\b|\\bkuitenkin\\b|\\bpääsääntöisesti\\b|\\bsäännönmukaisesti\\b|\\blukuun ottamatta\\b|\\bpaitsi\\b"
                    + "|\\bunless\\b|\\bhowever\\b|\\bas a rule\\b|\\bgenerally\\b|\\bexcept\\b"
                    + "|\\bom inte\\b|\\bdock\\b|\\bi regel\\b|\\bi allmänhet\\b|\\bmed undantag\\b|\\butom\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public About about() {
        return About.error("transfer-promise-hedged", "13(1)(f)", "12(1)")
                .covers("TRF-002")
                .on(Topic.TRANSFERS)
                .sure(Confidence.HIGH);
    }

    /** What the promise states as data, an exception or its strength, is the matter of another rule. */
    @Override
    public Outcome check(Subject register) {
        return Promises.on(register, PromisedAct.TRANSFER)
                .where(promise -> promise.getNot().isPresent()
                        && promise.getExcept().isEmpty()
                        && promise.getStrength()
                                .filter(Strength.AS_A_RULE::equals)
                                .isEmpty())
                .judge(place -> register.publicWords(place.path())
                        .flatMap(wording -> wording.match(HEDGE))
                        .limit(1));
    }
}
