package org.seloste.rules.lint.legacy;

import java.util.List;
import java.util.stream.Stream;
import org.seloste.model.law.FormerName;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Recognition;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;
import org.seloste.rules.lint.Wording;

/** Authorities and their registers are called by the names that they have now. */
final class StaleAuthorityName implements Rule {

    @Override
    public About about() {
        return About.warning("stale-authority-name", "5(1)(d)", "12(1)")
                .covers("LEG-007")
                .sure(Confidence.HIGH);
    }

    @Override
    public Outcome check(Subject register) {
        List<FormerName> stale = register.law().formerNames().stream()
                .filter(name -> name.isStale(register.asOf()))
                .toList();
        return Outcome.of(Recognition.oneAnElement(register.publicWords()
                .filter(wording -> !wording.isUnder("changes"))
                .flatMap(wording -> stale.stream().flatMap(name -> remarks(wording, name)))));
    }

    private static Stream<Remark> remarks(Wording wording, FormerName name) {
        return wording.match(NamesInProse.authority(name.name()))
                .map(remark ->
                        name.successor().map(now -> remark.with("now", now)).orElseGet(() -> remark.with("now", "–")));
    }
}
