package org.seloste.rules.lint.legacy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Recognition;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;
import org.seloste.rules.lint.Wording;

/** A notice uses the terms of today. */
final class StaleTerm implements Rule {

    private static final Pattern TERMS = Pattern.compile(
            "(?iuU)\\bmallilausek\\w+|\\bmodellklausul\\w*"
                    + "|\\bmodel (?:contract(?:ual)? )?clauses?\\b|\\batk\\b(?::\\w+)?|\\badb\\b|\\bautomatic data processing\\b");

    @Override
    public About about() {
        return About.warning("stale-term", "12(1)").covers("LEG-008").sure(Confidence.HIGH);
    }

    @Override
    public Outcome check(Subject register) {
        List<Pattern> terms =
                Stream.concat(Stream.of(TERMS), formerActs(register)).toList();
        return Outcome.of(Recognition.oneAnElement(register.publicWords()
                .filter(wording -> !wording.isUnder("changes"))
                .flatMap(wording ->
                        Stream.concat(terms.stream(), frameworks(wording)).flatMap(wording::match))));
    }

    /** That a transfer rests on one is an error, and another rule's. */
    private static Stream<Pattern> frameworks(Wording wording) {
        return VoidTransferFramework.isIn(wording) ? Stream.empty() : Stream.of(VoidTransferFramework.NAMES);
    }

    private static Stream<Pattern> formerActs(Subject register) {
        return register.law().acts().stream()
                .flatMap(act -> act.formerName().stream())
                .map(NamesInProse::authority);
    }
}
