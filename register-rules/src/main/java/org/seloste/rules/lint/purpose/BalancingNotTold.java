package org.seloste.rules.lint.purpose;

import org.seloste.model.BalancingStatus;
import org.seloste.model.Topic;
import org.seloste.model.law.Article6;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Bases;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** People can learn how a legitimate interest was weighed. */
final class BalancingNotTold implements Rule {

    @Override
    public About about() {
        return About.warning("balancing-not-told", "13(1)(d)", "6(1)(f)")
                .covers("N-LI-TEST")
                .on(Topic.BASES, Topic.LEGITIMATE_INTERESTS);
    }

    @Override
    public Outcome check(Subject register) {
        return Bases.ofProcessing(register)
                .where(basis -> basis.getBasis()
                        .filter(Article6.LEGITIMATE_INTERESTS::equals)
                        .isPresent())
                .areWrongWhen(basis -> basis.getBalancing()
                        .filter(balancing -> balancing.getText().isPresent()
                                || balancing
                                        .getStatus()
                                        .filter(BalancingStatus.ON_REQUEST::equals)
                                        .isPresent())
                        .isEmpty());
    }
}
