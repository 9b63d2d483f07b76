package org.seloste.rules.lint.organisation;

import org.seloste.model.Controller;

/** Whether a controller is in the register of Finnish business ids. */
final class FinnishCompanies {

    private FinnishCompanies() {}

    static boolean isFinnish(Controller controller) {
        return controller
                .getCountry()
                .filter(country -> !country.code().equals("FI"))
                .isEmpty();
    }
}
