package org.seloste.rules.lint.organisation;

import org.seloste.model.Controller;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** A Finnish business id (Y-tunnus) has seven digits, a hyphen and the right check digit. */
final class BusinessIdInvalid implements Rule {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2};

    @Override
    public About about() {
        return About.error("business-id-invalid", "5(1)(d)", "13(1)(a)")
                .covers("CTL-004")
                .on(Topic.CONTROLLERS);
    }

    @Override
    public Outcome check(Subject register) {
        return register.all(Controller.class)
                .where(controller -> controller.getBusinessId().isPresent() && FinnishCompanies.isFinnish(controller))
                .judge(controller -> controller.value().getBusinessId().stream()
                        .filter(id -> !isValid(id))
                        .map(id -> Remark.at(controller.at("business-id")).with("id", id)));
    }

    private static boolean isValid(String id) {
        if (!id.matches("[0-9]{7}-[0-9]")) {
            return false;
        }
        int sum = 0;
        for (int digit = 0; digit < WEIGHTS.length; digit++) {
            sum += WEIGHTS[digit] * (id.charAt(digit) - '0');
        }
        int check = sum % 11 == 0 ? 0 : 11 - sum % 11;
        return check == id.charAt(id.length() - 1) - '0';
    }
}
