package org.seloste.rules.lint.organisation;

import org.seloste.model.Controller;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** The controller itself can be reached, and not only somebody who works for it. */
final class ControllerContactMissing implements Rule {

    @Override
    public About about() {
        return About.error("controller-contact-missing", "13(1)(a)", "14(1)(a)")
                .covers("CTL-002", "N-CTRL-CONTACT")
                .on(Topic.CONTROLLERS);
    }

    @Override
    public Outcome check(Subject register) {
        return register.all(Controller.class)
                .where(controller -> !controller.isOpenClass())
                .areWrongWhen(controller -> ControllerChannels.count(controller) == 0);
    }
}
