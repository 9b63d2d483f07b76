package org.seloste.rules.lint.purpose;

import java.util.List;
import java.util.stream.Stream;
import org.seloste.model.LegalBasis;
import org.seloste.model.Purpose;
import org.seloste.model.Topic;
import org.seloste.model.law.Article6;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/**
 * What serves a customer rests on the contract; consent that one cannot refuse without losing the service is not free.
 */
final class ConsentForService implements Rule {

    private static final List<String> SERVICE = List.of(
            "customer-relationship", "orders", "delivery", "service-provision", "contract", "booking", "invoicing");

    @Override
    public About about() {
        return About.warning("consent-for-service", "7(4)", "6(1)(b)")
                .covers("BAS-006")
                .on(Topic.BASES, Topic.PURPOSES)
                .sure(Confidence.MEDIUM);
    }

    @Override
    public Outcome check(Subject register) {
        return register.all(Purpose.class)
                .where(purpose -> isService(purpose, register))
                .judge(purpose -> Stream.of(Remark.at(purpose.path()))
                        .filter(remark -> restsOnConsentAlone(purpose.value(), register)));
    }

    private static boolean isService(Purpose purpose, Subject register) {
        return Stream.concat(Stream.of(purpose.getId()), purpose.getIs().stream())
                .anyMatch(word -> SERVICE.stream()
                        .anyMatch(service -> register.vocabulary().isWithin(TermKind.PURPOSE, word, service)));
    }

    /** On its own bases, or on those of the register where it has none. */
    private static boolean restsOnConsentAlone(Purpose purpose, Subject register) {
        List<LegalBasis> bases =
                purpose.getBases().isEmpty() ? register.register().getBases() : purpose.getBases();
        return !bases.isEmpty()
                && bases.stream()
                        .allMatch(basis -> basis.getBasis()
                                .filter(Article6.CONSENT::equals)
                                .isPresent());
    }
}
