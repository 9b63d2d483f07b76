package org.seloste.rules.lint.rights;

import org.seloste.model.Topic;
import org.seloste.model.law.DataSubjectRight;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Requests;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** The supervisory authority is named; with the right to complain that of Finland is, unless another is stated. */
final class AuthorityNotNamed implements Rule {

    @Override
    public About about() {
        return About.warning("supervisory-authority-not-named", "13(2)(d)", "77")
                .covers("RGT-002", "N-SA")
                .on(Topic.RIGHTS, Topic.COMPLAINT);
    }

    @Override
    public Outcome check(Subject register) {
        boolean told = !Requests.areAsStated(register)
                || register.register().getRightsStated().contains(DataSubjectRight.COMPLAINT.word())
                || register.register().getAuthority().isPresent();
        return Outcome.of(!told, "authority");
    }
}
