package org.seloste.rules.lint.organisation;

import java.util.stream.Stream;
import org.seloste.model.Controller;
import org.seloste.model.Party;
import org.seloste.model.PartyRole;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** When companies of a group are named, their role in the processing is told. */
final class GroupCompanyRoleUnclear implements Rule {

    @Override
    public About about() {
        return About.warning("group-company-role-unclear", "26(2)", "13(1)(a)")
                .covers("CTL-005")
                .on(Topic.CONTROLLERS);
    }

    @Override
    public Outcome check(Subject register) {
        Stream<Remark> parties = register.all(Party.class).stream()
                .filter(party -> party.value().isGroupCompany())
                .filter(party -> party.value()
                        .getRole()
                        .filter(role -> role != PartyRole.UNCLEAR)
                        .isEmpty())
                .map(party -> Remark.at(party.path()));
        Stream<Remark> subsidiaries = register.all(Controller.class).stream()
                .filter(controller -> !controller.value().getSubsidiaries().isEmpty())
                .filter(controller -> register.register().getJoint().isEmpty())
                .map(controller -> Remark.at(controller.at("subsidiaries")));
        boolean group = register.all(Party.class).values().anyMatch(Party::isGroupCompany)
                || register.all(Controller.class)
                        .values()
                        .anyMatch(each -> !each.getSubsidiaries().isEmpty());
        return group ? Outcome.of(Stream.concat(parties, subsidiaries)) : Outcome.doesNotApply();
    }
}
