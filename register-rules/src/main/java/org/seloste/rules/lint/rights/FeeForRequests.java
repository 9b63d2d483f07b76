package org.seloste.rules.lint.rights;

import java.util.stream.Stream;
import org.seloste.model.Fee;
import org.seloste.model.FreeOfCharge;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** Requests are answered free of charge. */
final class FeeForRequests implements Rule {

    @Override
    public About about() {
        return About.error("fee-for-requests", "12(5)").covers("N-ORAL/FREE").on(Topic.RIGHTS);
    }

    @Override
    public Outcome check(Subject register) {
        return register.all(Fee.class)
                .judge(fee ->
                        fee.value().getFree().filter(FreeOfCharge.NEVER::equals).isPresent()
                                ? Stream.of(Remark.at(fee.at("free")))
                                : Stream.empty());
    }
}
