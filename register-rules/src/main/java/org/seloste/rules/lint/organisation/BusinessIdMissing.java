package org.seloste.rules.lint.organisation;

import org.seloste.model.Controller;
import org.seloste.model.ControllerKind;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** A Finnish organisation tells its business id. */
final class BusinessIdMissing implements Rule {

    @Override
    public About about() {
        return About.warning("business-id-missing", "13(1)(a)")
                .covers("CTL-004")
                .on(Topic.CONTROLLERS);
    }

    @Override
    public Outcome check(Subject register) {
        return register.all(Controller.class)
                .where(controller -> !controller.isOpenClass()
                        && FinnishCompanies.isFinnish(controller)
                        && controller
                                .getKind()
                                .filter(ControllerKind.NATURAL_PERSON::equals)
                                .isEmpty())
                .areWrongWhen(controller -> controller.getBusinessId().isEmpty());
    }
}
