package org.seloste.rules.lint.organisation;

import org.seloste.model.Controller;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** The notice names the controller. */
final class ControllerNameMissing implements Rule {

    @Override
    public About about() {
        return About.error("controller-name-missing", "13(1)(a)", "14(1)(a)")
                .covers("CTL-001", "N-CTRL-ID", "R-30-A")
                .on(Topic.CONTROLLERS);
    }

    @Override
    public Outcome check(Subject register) {
        return register.register().getControllers().isEmpty()
                ? Outcome.of(true, register.gap(Topic.CONTROLLERS, "controllers"))
                : register.all(Controller.class)
                        .where(controller -> !controller.isOpenClass())
                        .areWrongWhen(controller -> controller.getName().isEmpty());
    }
}
