package org.seloste.rules.lint.marketing;

import java.util.stream.Stream;
import org.seloste.model.LegalBasis;
import org.seloste.model.Purpose;
import org.seloste.model.Topic;
import org.seloste.model.law.Article6;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.model.vocabulary.Trait;
import org.seloste.model.vocabulary.Vocabulary;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Bases;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** Direct marketing by electronic means rests on consent, or on the customer exception of the Act. */
final class ElectronicMarketingWithoutConsent implements Rule {

    private static final String ELECTRONIC_COMMUNICATIONS_ACT = "917/2014";

    @Override
    public About about() {
        return About.error("electronic-marketing-without-consent", "6(1)(a)")
                .and("917/2014 200 §")
                .covers("MKT-001")
                .on(Topic.PURPOSES, Topic.BASES, Topic.CONSENT);
    }

    @Override
    public Outcome check(Subject register) {
        return register.all(Purpose.class)
                .where(purpose -> Bases.isDirectMarketing(purpose, register.vocabulary()) && mayBeElectronic(purpose))
                .areWrongWhen(purpose -> !isAllowed(purpose));
    }

    /** Marketing of which no channel is told is not limited to paper. */
    private static boolean mayBeElectronic(Purpose purpose) {
        return purpose.getChannels().isEmpty()
                || purpose.getChannels().stream().anyMatch(ElectronicMarketingWithoutConsent::isElectronic);
    }

    private static boolean isElectronic(String channel) {
        return Vocabulary.standard()
                .find(TermKind.CHANNEL, channel)
                .filter(term -> term.has(Trait.ELECTRONIC))
                .isPresent();
    }

    /** A consent that the register names for all of its processing is not one to electronic marketing. */
    private static boolean isAllowed(Purpose purpose) {
        return citesTheAct(purpose)
                || purpose.getBases().stream()
                        .anyMatch(basis -> isConsent(basis)
                                && (basis.getChannels().isEmpty()
                                        || basis.getChannels().stream()
                                                .anyMatch(ElectronicMarketingWithoutConsent::isElectronic)));
    }

    private static boolean isConsent(LegalBasis basis) {
        return basis.getBasis().filter(Article6.CONSENT::equals).isPresent();
    }

    private static boolean citesTheAct(Purpose purpose) {
        return Stream.concat(
                        purpose.getBases().stream().flatMap(basis -> basis.getLaws().stream()),
                        Stream.concat(
                                        purpose.getWhen().stream(),
                                        purpose.getBases().stream().flatMap(basis -> basis.getWhen().stream()))
                                .flatMap(condition -> condition.getLaws().stream()))
                .anyMatch(law -> law.act().equals(ELECTRONIC_COMMUNICATIONS_ACT));
    }
}
