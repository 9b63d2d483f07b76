package org.seloste.rules.lint.rights;

import java.util.Set;
import java.util.stream.Stream;
import org.seloste.model.RightStatement;
import org.seloste.model.Topic;
import org.seloste.model.law.DataSubjectRight;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Bases;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Requests;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** A right that the legal bases do not give is not promised by mistake. */
final class RightBeyondBasis implements Rule {

    private static final Set<DataSubjectRight> BY_BASIS =
            Set.of(DataSubjectRight.PORTABILITY, DataSubjectRight.OBJECTION, DataSubjectRight.WITHDRAW_CONSENT);

    @Override
    public About about() {
        return About.warning("right-beyond-basis", "12(1)", "5(1)(a)", "20(1)", "21(1)")
                .covers("RGT-004")
                .on(Topic.RIGHTS, Topic.BASES);
    }

    @Override
    public Outcome check(Subject register) {
        return Bases.rights(register)
                .filter(given -> Requests.areAsStated(register))
                .map(given -> Outcome.of(register.register().getRightsStated().stream()
                        .filter(word -> DataSubjectRight.of(word)
                                .filter(right -> BY_BASIS.contains(right) && !given.contains(right))
                                .isPresent())
                        .filter(word -> !isMeant(word, register))
                        .map(word -> Remark.at("rights-stated/" + word))))
                .orElseGet(Outcome::doesNotApply);
    }

    private static boolean isMeant(String word, Subject register) {
        Stream<RightStatement> said = register.register().getRights().stream()
                .filter(right -> right.getId().equals(word));
        return said.anyMatch(right -> right.isBeyondLaw() || right.isExcluded());
    }
}
