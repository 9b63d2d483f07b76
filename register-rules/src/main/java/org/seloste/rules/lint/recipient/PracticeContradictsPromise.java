package org.seloste.rules.lint.recipient;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.seloste.model.AutomatedDecision;
import org.seloste.model.Profiling;
import org.seloste.model.Promise;
import org.seloste.model.PromisedAct;
import org.seloste.model.Publicity;
import org.seloste.model.PublicityKind;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Deed;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Place;
import org.seloste.rules.lint.Places;
import org.seloste.rules.lint.Promises;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** What is promised not to be published, profiled or decided by automated means is not so treated. */
final class PracticeContradictsPromise implements Rule {

    @Override
    public About about() {
        return About.error("practice-contradicts-promise", "5(1)(a)", "12(1)")
                .covers("RCP-002")
                .on(Topic.PUBLICITY, Topic.DISCLOSURES, Topic.PROFILING, Topic.AUTOMATED_DECISIONS);
    }

    @Override
    public Outcome check(Subject register) {
        Places<Promise> promises = register.all(Promise.class)
                .where(promise -> promise.getNot()
                        .filter(act ->
                                act == PromisedAct.PUBLISH || act == PromisedAct.PROFILE || act == PromisedAct.DECIDE)
                        .isPresent());
        return promises.judge(place -> Promises.contradicted(
                place,
                practices(register, place.value().getNot().orElseThrow())
                        .filter(deed -> Promises.ruleOut(register, place.value(), deed))));
    }

    private static Stream<Deed> practices(Subject register, PromisedAct act) {
        return switch (act) {
            case PUBLISH ->
                Stream.concat(
                        Deed.disclosures(register).stream().filter(Deed::openToAll),
                        register
                                .all(Publicity.class)
                                .where(each -> each.getKind()
                                        .filter(PublicityKind.PUBLISHED::equals)
                                        .isPresent())
                                .stream()
                                .map(PracticeContradictsPromise::deed));
            case PROFILE -> register.all(Profiling.class).stream().map(PracticeContradictsPromise::profiling);
            default -> register.all(AutomatedDecision.class).stream().map(PracticeContradictsPromise::decision);
        };
    }

    private static Deed deed(Place<Publicity> place) {
        Publicity each = place.value();
        return new Deed(
                place.path(),
                List.of(),
                List.of(),
                each.getData(),
                each.getPeople(),
                each.getWhen(),
                Optional.empty(),
                true);
    }

    private static Deed profiling(Place<Profiling> place) {
        Profiling each = place.value();
        return new Deed(
                place.path(),
                List.of(),
                each.getPurposes(),
                each.getData(),
                each.getPeople(),
                each.getWhen(),
                Optional.empty(),
                false);
    }

    private static Deed decision(Place<AutomatedDecision> place) {
        AutomatedDecision each = place.value();
        return new Deed(
                place.path(),
                List.of(),
                each.getPurposes(),
                each.getData(),
                each.getPeople(),
                each.getWhen(),
                Optional.empty(),
                false);
    }
}
