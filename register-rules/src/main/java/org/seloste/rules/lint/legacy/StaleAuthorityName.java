package org.seloste.rules.lint.legacy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
        Map<FormerName, Pattern> stale = register.law().formerNames().stream()
                .filter(name -> name.isStale(register.asOf()))
                .collect(Collectors.toMap(
                        name -> name,
                        name -> NamesInProse.authority(name.name()),
                        (one, same) -> one,
                        LinkedHashMap::new));
        return Outcome.of(Recognition.oneAnElement(register.publicWords()
                .filter(wording -> !wording.isUnder("changes"))
                .flatMap(wording ->
                        stale.entrySet().stream().flatMap(name -> remarks(wording, name.getKey(), name.getValue())))));
    }

    private static Stream<Remark> remarks(Wording wording, FormerName name, Pattern inProse) {
        return wording.match(inProse)
                .map(remark ->
                        name.successor().map(now -> remark.with("now", now)).orElseGet(() -> remark.with("now", "–")));
    }
}
