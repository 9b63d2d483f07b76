package org.seloste.rules.lint.organisation;

import org.seloste.model.Controller;
import org.seloste.model.ControllerKind;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** A public authority designates a data protection officer. */
final class DpoMissing implements Rule {

    @Override
    public About about() {
        return About.error("dpo-missing", "37(1)", "13(1)(b)")
                .covers("DPO-001")
                .on(Topic.DATA_PROTECTION_OFFICER, Topic.CONTACTS);
    }

    @Override
    public Outcome check(Subject register) {
        return register.all(Controller.class)
                .where(controller -> controller
                        .getKind()
                        .filter(kind -> kind == ControllerKind.AUTHORITY
                                || kind == ControllerKind.UNIT
                                || kind == ControllerKind.ACTING_ORGAN)
                        .isPresent())
                .areWrongWhen(controller -> !Officer.isStated(register));
    }
}
