package org.seloste.rules.lint.purpose;

import org.seloste.model.Purpose;
import org.seloste.model.Topic;
import org.seloste.model.law.Article6;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** Consent is not asked for what a contract needs anyway. */
final class ConsentAndContract implements Rule {

    @Override
    public About about() {
        return About.warning("consent-and-contract", "7(4)", "6(1)")
                .covers("BAS-006")
                .on(Topic.BASES);
    }

    @Override
    public Outcome check(Subject register) {
        return register.all(Purpose.class)
                .where(purpose -> purpose.getBases().stream()
                        .anyMatch(basis -> basis.getBasis()
                                .filter(Article6.CONSENT::equals)
                                .isPresent()))
                .areWrongWhen(purpose -> purpose.getBases().stream()
                        .filter(basis -> basis.getBasis()
                                .filter(Article6.CONSENT::equals)
                                .isPresent())
                        .anyMatch(consent -> purpose.getBases().stream()
                                .filter(basis -> basis.getBasis()
                                        .filter(Article6.CONTRACT::equals)
                                        .isPresent())
                                .anyMatch(contract -> consent.getData().equals(contract.getData())
                                        && consent.getPeople().equals(contract.getPeople())
                                        && consent.getWhen().equals(contract.getWhen()))));
    }
}
