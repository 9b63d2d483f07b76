package org.seloste.rules.lint.purpose;

import org.seloste.model.Topic;
import org.seloste.model.law.Article6;
import org.seloste.model.law.DataSubjectRight;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Bases;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Requests;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** Where processing rests on consent, the notice says how it is withdrawn. */
final class ConsentWithdrawalMissing implements Rule {

    @Override
    public About about() {
        return About.error("consent-withdrawal-missing", "7(3)", "13(2)(c)", "14(2)(d)")
                .covers("BAS-003", "N-WITHDRAW")
                .on(Topic.BASES, Topic.CONSENT, Topic.RIGHTS, Topic.WITHDRAWAL);
    }

    @Override
    public Outcome check(Subject register) {
        boolean told = Requests.areToldFor(register, DataSubjectRight.WITHDRAW_CONSENT)
                || register.register().getContacts().stream()
                        .anyMatch(contact -> contact.getRoles().contains("consent-withdrawal"));
        return Bases.ofProcessing(register)
                .where(basis ->
                        basis.getBasis().filter(Article6.CONSENT::equals).isPresent())
                .areWrongWhen(basis -> !told
                        && basis.getConsent()
                                .filter(consent -> !consent.getWithdraw().isEmpty()
                                        || consent.getWithdrawal().isPresent())
                                .isEmpty());
    }
}
