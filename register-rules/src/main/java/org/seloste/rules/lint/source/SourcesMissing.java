package org.seloste.rules.lint.source;

import java.util.List;
import java.util.stream.Stream;
import org.seloste.model.AutomatedDecision;
import org.seloste.model.DataCategory;
import org.seloste.model.Origin;
import org.seloste.model.Party;
import org.seloste.model.Purpose;
import org.seloste.model.Source;
import org.seloste.model.Topic;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Paths;
import org.seloste.rules.lint.Place;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;
import org.seloste.rules.lint.Terms;

/** Where data come from somebody else, the register says from whom. */
final class SourcesMissing implements Rule {

    @Override
    public About about() {
        return About.error("sources-missing", "14(2)(f)")
                .covers("SRC-001", "N-SOURCE")
                .on(Topic.SOURCES)
                .sure(Confidence.HIGH);
    }

    @Override
    public Outcome check(Subject register) {
        return Outcome.of(Stream.concat(fromOthers(register), onCredit(register)));
    }

    private static Stream<Remark> fromOthers(Subject register) {
        return Sources.categories(register).stream()
                .filter(place -> place.value().getOrigin().contains(Origin.THIRD_PARTY))
                .filter(place -> place.value().getSources().isEmpty())
                .filter(place -> Sources.of(register)
                        .values()
                        .noneMatch(source -> Sources.isIndirect(register, source)
                                && Sources.gives(source, Paths.reference(place.path()))))
                .map(place -> Remark.at(place.path()));
    }

    /** Nobody can judge whether a person pays without learning it from somewhere. */
    private static Stream<Remark> onCredit(Subject register) {
        List<Place<Purpose>> judging = register.all(Purpose.class).stream()
                .filter(place ->
                        Terms.isWithin(register, TermKind.PURPOSE, place.value(), "solvency", "credit-decision"))
                .toList();
        boolean told = Sources.of(register).values().anyMatch(source -> tellsOfCredit(register, source));
        return told ? Stream.empty() : judging.stream().map(place -> withDecisions(register, place));
    }

    private static Remark withDecisions(Subject register, Place<Purpose> purpose) {
        Remark remark = Remark.at(purpose.path());
        for (Place<AutomatedDecision> decision :
                register.all(AutomatedDecision.class).stream().toList()) {
            if (decision.value().getPurposes().contains(purpose.value().getId())) {
                remark = remark.against(decision.path());
            }
        }
        return remark;
    }

    private static boolean tellsOfCredit(Subject register, Source source) {
        return Terms.isWithin(register, TermKind.SOURCE, source, "credit-information-register")
                || register.all(Party.class)
                        .values()
                        .filter(party -> Terms.isWithin(register, TermKind.PARTY, party, "credit-agency"))
                        .anyMatch(party -> source.getGivers().contains("parties/" + party.getId()))
                || register.all(DataCategory.class).under("data").stream()
                        .filter(data -> Terms.isWithin(register, TermKind.DATA, data.value(), "credit"))
                        .anyMatch(data -> source.getData().stream()
                                .anyMatch(given -> Paths.meet(given, Paths.reference(data.path()))));
    }
}
