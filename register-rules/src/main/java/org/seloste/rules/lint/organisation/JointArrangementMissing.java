package org.seloste.rules.lint.organisation;

import org.seloste.model.JointArrangement;
import org.seloste.model.Party;
import org.seloste.model.PartyRole;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** Joint controllers tell the essence of their arrangement. */
final class JointArrangementMissing implements Rule {

    @Override
    public About about() {
        return About.error("joint-arrangement-missing", "26(2)")
                .covers("CTL-005", "N-JOINT")
                .on(Topic.CONTROLLERS);
    }

    @Override
    public Outcome check(Subject register) {
        boolean joint = register.register().getControllers().size() > 1
                || register.register().getJoint().isPresent()
                || register.all(Party.class)
                        .values()
                        .anyMatch(party -> party.getRole()
                                .filter(PartyRole.JOINT_CONTROLLER::equals)
                                .isPresent());
        return joint
                ? Outcome.of(
                        register.register()
                                .getJoint()
                                .flatMap(JointArrangement::getEssence)
                                .isEmpty(),
                        "joint")
                : Outcome.doesNotApply();
    }
}
