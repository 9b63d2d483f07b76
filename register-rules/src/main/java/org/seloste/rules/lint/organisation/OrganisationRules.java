package org.seloste.rules.lint.organisation;

import java.util.List;
import org.seloste.rules.lint.Rule;

/** Who is responsible and how to reach them, Articles 13(1)(a) and (b), 26, 27 and 37. */
public final class OrganisationRules {

    private OrganisationRules() {}

    /**
     * The rules of this package.
     *
     * @return the rules in the order of a report
     */
    public static List<Rule> all() {
        return List.of(
                new ControllerNameMissing(),
                new ControllerContactMissing(),
                new SingleChannel(),
                new ControllerNamesDiffer(),
                new BusinessIdInvalid(),
                new BusinessIdMissing(),
                new GroupCompanyRoleUnclear(),
                new JointArrangementMissing(),
                new RepresentativeMissing(),
                new DpoMissing(),
                new DpoNeedUnclear(),
                new DpoNotStated(),
                new ContactPersonNotDpo());
    }
}
