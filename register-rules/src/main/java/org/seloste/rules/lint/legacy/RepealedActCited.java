package org.seloste.rules.lint.legacy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seloste.model.law.Act;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Recognition;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;
import org.seloste.rules.lint.Wording;

/** A notice rests on law that is in force. */
final class RepealedActCited implements Rule {

    @Override
    public About about() {
        return About.error("repealed-act-cited", "5(1)(a)", "12(1)")
                .and("1050/2018")
                .covers("LEG-001")
                .sure(Confidence.HIGH);
    }

    @Override
    public Outcome check(Subject register) {
        List<Act> repealed = register.law().acts().stream()
                .filter(act -> act.isRepealed(register.asOf()))
                .toList();
        return Outcome.of(repealed.stream().flatMap(act -> citations(act, register)));
    }

    /** What is cited as data is certain; words of the same element only repeat it. */
    private static Stream<Remark> citations(Act act, Subject register) {
        List<Remark> typed = register.laws().stream()
                .filter(law -> law.value().act().equals(act.id()))
                .map(law -> Remark.at(law.path()).with("act", called(act)))
                .toList();
        Set<String> elements =
                typed.stream().map(remark -> Recognition.element(remark.path())).collect(Collectors.toSet());
        Stream<Remark> words = Recognition.oneAnElement(register.publicWords()
                .filter(RepealedActCited::isNoHistory)
                .filter(wording -> !elements.contains(Recognition.element(wording.path())))
                .flatMap(wording -> wording.match(NamesInProse.act(act.id(), act.name())))
                .map(remark -> remark.with("act", called(act))));
        return Stream.concat(typed.stream(), words);
    }

    private static boolean isNoHistory(Wording wording) {
        return !wording.isUnder("changes");
    }

    private static Text called(Act act) {
        return Text.of(Stream.of(Language.values())
                .filter(language -> act.name().in(language).isPresent())
                .collect(Collectors.toMap(
                        language -> language,
                        language -> act.name().in(language).orElseThrow() + " (" + act.id() + ")")));
    }
}
