package org.seloste.rules.lint.record;

import java.util.List;
import org.seloste.rules.lint.Rule;

/** What the record of a processor holds, Article 30(2). */
public final class RecordRules {

    private RecordRules() {}

    /**
     * The rules of this package.
     *
     * @return the rules in the order of a report
     */
    public static List<Rule> all() {
        return List.of(
                new RecordProcessorMissing(),
                new RecordControllerMissing(),
                new RecordOfficerMissing(),
                new RecordActivityMissing(),
                new RecordTransfersNotStated(),
                new RecordTransferCountryMissing(),
                new RecordSafeguardsUndocumented(),
                new RecordSecurityMissing());
    }
}
