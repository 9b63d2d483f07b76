package org.seloste.rules.lint.recipient;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.seloste.model.Promise;
import org.seloste.model.PromisedAct;
import org.seloste.model.Purpose;
import org.seloste.model.Topic;
import org.seloste.model.vocabulary.Term;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Deed;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Paths;
import org.seloste.rules.lint.Promises;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;
import org.seloste.rules.lint.Terms;

/** Data are used only as the register promises. */
final class UseContradictsPromise implements Rule {

    /** What caring for a customer relationship consists of; a promise of it covers these. */
    private static final String[] CUSTOMER_RELATIONSHIP = {
        "customer-relationship",
        "customer-service",
        "customer-communication",
        "orders",
        "delivery",
        "service-provision",
        "contract",
        "invoicing",
        "records"
    };

    @Override
    public About about() {
        return About.error("use-contradicts-promise", "5(1)(a)", "5(1)(b)")
                .covers("RCP-002")
                .on(Topic.PURPOSES, Topic.RECIPIENTS, Topic.PROCESSORS, Topic.DISCLOSURES);
    }

    @Override
    public Outcome check(Subject register) {
        return Promises.on(register, PromisedAct.USE)
                .judge(place -> Promises.contradicted(
                        place,
                        uses(register, place.value()).filter(deed -> contradicts(register, place.value(), deed))));
    }

    /** A promise on who uses the data is broken by those who receive them, one on what for by purposes. */
    private static Stream<Deed> uses(Subject register, Promise promise) {
        return promise.getTo().isEmpty()
                ? Deed.purposes(register).stream()
                : Stream.concat(Deed.processors(register).stream(), Deed.disclosures(register).stream());
    }

    private static boolean contradicts(Subject register, Promise promise, Deed deed) {
        return Promises.ruleOut(register, promise, deed)
                && (promise.getNot().isPresent()
                        ? isWholly(promise.getPeople(), deed.people()) && isWholly(promise.getData(), deed.data())
                        : !promise.getTo().isEmpty() || isOther(register, promise, deed));
    }

    /** A promise about some people or data is an exception to a use of more than those, and not against it. */
    private static boolean isWholly(List<String> promised, List<String> used) {
        return promised.isEmpty()
                || (!used.isEmpty()
                        && used.stream()
                                .allMatch(each -> promised.stream().anyMatch(limit -> Paths.isUnder(each, limit))));
    }

    /** A purpose that is a kind of nothing that is known may be part of what is promised. */
    private static boolean isOther(Subject register, Promise promise, Deed deed) {
        return deed.purposes().stream()
                .flatMap(id -> term(register, id).stream())
                .anyMatch(
                        term -> promise.getPurposes().stream().noneMatch(promised -> covers(register, promised, term)));
    }

    private static boolean covers(Subject register, String promised, Term used) {
        return term(register, promised)
                .filter(term -> register.vocabulary().isWithin(TermKind.PURPOSE, used.id(), term.id())
                        || (term.id().equals("customer-relationship")
                                && Terms.isWithin(register, TermKind.PURPOSE, used.id(), CUSTOMER_RELATIONSHIP)))
                .isPresent();
    }

    private static Optional<Term> term(Subject register, String purpose) {
        return register.at(Purpose.class, "purposes/" + purpose)
                .flatMap(each -> Terms.of(register, TermKind.PURPOSE, each));
    }
}
