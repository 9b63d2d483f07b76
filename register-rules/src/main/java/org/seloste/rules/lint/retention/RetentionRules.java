package org.seloste.rules.lint.retention;

import java.util.List;
import org.seloste.rules.lint.Rule;

/** How long data are kept, Articles 5(1)(e), 13(2)(a), 14(2)(a) and 30(1)(f). */
public final class RetentionRules {

    private RetentionRules() {}

    /**
     * The rules of this package.
     *
     * @return the rules in the order of a report
     */
    public static List<Rule> all() {
        return List.of(
                new RetentionMissing(),
                new RecordingRetentionMissing(),
                new RetentionIndefinite(),
                new RetentionVague(),
                new RetentionContradiction(),
                new RetentionNotByCategory(),
                new AccountingRetentionForOtherData(),
                new StatutoryPeriodDiffers());
    }
}
