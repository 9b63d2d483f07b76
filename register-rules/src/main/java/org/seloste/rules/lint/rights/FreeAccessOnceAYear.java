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

/** Access is free each time and not once a year. */
final class FreeAccessOnceAYear implements Rule {

    @Override
    public About about() {
        return About.error("free-access-once-a-year", "12(5)", "15(3)")
                .covers("RGT-006")
                .on(Topic.RIGHTS);
    }

    @Override
    public Outcome check(Subject register) {
        return register.all(Fee.class)
                .judge(fee -> fee.value()
                                .getFree()
                                .filter(FreeOfCharge.ONCE_A_YEAR::equals)
                                .isPresent()
                        ? Stream.of(Remark.at(fee.at("free")))
                        : Stream.empty());
    }
}
