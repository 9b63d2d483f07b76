package org.seloste.rules.lint.rights;

import java.util.Set;
import java.util.stream.Stream;
import org.seloste.model.RightStatement;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** Nobody has to come in person to make a request. */
final class RequestInPersonOnly implements Rule {

    private static final Set<String> IN_PERSON = Set.of("in-person", "handwritten-signature", "signed-writing");

    @Override
    public About about() {
        return About.error("request-in-person-only", "12(2)")
                .covers("RGT-005", "N-R-HOW")
                .on(Topic.RIGHTS);
    }

    @Override
    public Outcome check(Subject register) {
        return register.all(RightStatement.class)
                .judge(right -> Forms.areOnly(right.value(), IN_PERSON)
                                && right.value().getForm().contains("in-person")
                        ? Stream.of(Forms.remark(right, right.value().getForm()))
                        : Stream.empty());
    }
}
