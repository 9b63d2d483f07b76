package org.seloste.rules.lint.organisation;

import org.seloste.model.Contact;
import org.seloste.model.Controller;
import org.seloste.model.Topic;
import org.seloste.model.text.Text;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** A notice calls its controller by one name. */
final class ControllerNamesDiffer implements Rule {

    @Override
    public About about() {
        return About.warning("controller-names-differ", "13(1)(a)", "12(1)")
                .covers("CTL-003")
                .on(Topic.CONTROLLERS);
    }

    @Override
    public Outcome check(Subject register) {
        return register.all(Controller.class)
                .where(controller -> controller.getName().isPresent())
                .judge(controller -> register.all(Contact.class).stream()
                        .filter(contact -> contact.value()
                                .getOrganisation()
                                .filter(organisation -> differs(organisation, controller.value()))
                                .isPresent())
                        .map(contact -> Remark.at(controller.path())
                                .against(contact.path())
                                .with("other", contact.value().getOrganisation().orElseThrow()))
                        .limit(1));
    }

    /** The one begins like the other, so that the same company is meant, and still they are not the same. */
    private static boolean differs(Text organisation, Controller controller) {
        String one = organisation.toString();
        String other = controller.getName().orElseThrow().toString();
        return !one.equals(other) && (one.startsWith(other) || other.startsWith(one));
    }
}
