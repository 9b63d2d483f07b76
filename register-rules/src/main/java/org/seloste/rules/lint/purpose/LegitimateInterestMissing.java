package org.seloste.rules.lint.purpose;

import java.util.stream.Stream;
import org.seloste.model.Topic;
import org.seloste.model.law.Article6;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Bases;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** Where processing rests on legitimate interests, the notice says which. */
final class LegitimateInterestMissing implements Rule {

    @Override
    public About about() {
        return About.error("legitimate-interest-missing", "13(1)(d)", "14(2)(b)")
                .covers("BAS-004", "N-LI")
                .on(Topic.BASES, Topic.LEGITIMATE_INTERESTS);
    }

    @Override
    public Outcome check(Subject register) {
        return Bases.ofProcessing(register)
                .where(basis -> Bases.is(basis, Article6.LEGITIMATE_INTERESTS))
                .judge(basis -> basis.value().getInterest().isPresent()
                        ? Stream.empty()
                        : Stream.of(
                                register.isLeftEmpty(Topic.LEGITIMATE_INTERESTS)
                                        ? Remark.at(basis.path())
                                                .against(register.gap(Topic.LEGITIMATE_INTERESTS, "bases"))
                                        : Remark.at(basis.path())));
    }
}
