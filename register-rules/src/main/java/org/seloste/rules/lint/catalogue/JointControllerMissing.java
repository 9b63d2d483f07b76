package org.seloste.rules.lint.catalogue;

import java.util.stream.Stream;
import org.seloste.model.Controller;
import org.seloste.model.Disclosure;
import org.seloste.model.JointArrangement;
import org.seloste.model.Party;
import org.seloste.model.PartyRole;
import org.seloste.model.Processor;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Place;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/**
 * Who decides jointly in one register and receives data of another is a joint controller there too, or that is said.
 */
final class JointControllerMissing implements Rule {

    private static final String PARTY = "parties/";

    @Override
    public About about() {
        return About.error("joint-controller-missing-in-register", "26(1)", "26(2)", "13(1)(a)");
    }

    @Override
    public Outcome check(Subject register) {
        return register.others().isEmpty()
                ? Outcome.doesNotApply()
                : Outcome.of(register.all(Party.class).stream()
                        .filter(party -> takesPart(party.value(), register) && !isJoint(party.value(), register))
                        .filter(party -> !hasOwnRole(party.value()))
                        .flatMap(party -> register.others().stream()
                                .filter(other -> isJointIn(party.value(), other))
                                .limit(1)
                                .map(other -> remark(party, other))));
    }

    private static Remark remark(Place<Party> party, Subject other) {
        return Remark.at(party.path())
                .with("register", other.register().getId())
                .against("registers/" + other.register().getId() + "/joint");
    }

    private static boolean isJointIn(Party party, Subject other) {
        return other.all(Party.class)
                        .values()
                        .anyMatch(same -> Partners.areTheSame(party, same) && isJoint(same, other))
                || (other.register().getControllers().size() > 1
                        && other.all(Controller.class).values().anyMatch(each -> isSame(each, party)));
    }

    private static boolean isSame(Controller controller, Party party) {
        return (controller.getBusinessId().isPresent()
                        && controller.getBusinessId().equals(party.getBusinessId()))
                || (controller.getName().isPresent() && controller.getName().equals(party.getName()));
    }

    private static boolean isJoint(Party party, Subject register) {
        return register.all(JointArrangement.class)
                        .values()
                        .anyMatch(joint -> joint.getWith().contains(party.getId())
                                || joint.getWith().contains(PARTY + party.getId()))
                || register.all(Controller.class).values().anyMatch(controller -> isSame(controller, party));
    }

    /** A party that handles data as processor or authority here is something else on purpose. */
    private static boolean hasOwnRole(Party party) {
        return party.getRole()
                .filter(role -> role != PartyRole.JOINT_CONTROLLER && role != PartyRole.UNCLEAR)
                .isPresent();
    }

    private static boolean takesPart(Party party, Subject register) {
        return Stream.concat(
                        register.all(Disclosure.class).values().flatMap(disclosure -> disclosure.getTo().stream()),
                        register.all(Processor.class).values().flatMap(processor -> processor.getBy().stream()))
                .anyMatch(reference -> reference.equals(PARTY + party.getId()) || reference.equals(party.getId()));
    }
}
