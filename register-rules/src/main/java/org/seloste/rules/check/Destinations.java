package org.seloste.rules.check;

import java.util.ArrayList;
import java.util.List;
import org.seloste.model.law.Standing;

/** The places outside the European Economic Area to which an action takes data. */
final class Destinations {

    /** Nobody knows where the data go. */
    static final String UNKNOWN = "?";

    private static final List<String> NOBODY_KNOWS = List.of(UNKNOWN);

    private Destinations() {}

    /** Country codes, or {@link #UNKNOWN}; empty when the data stay within the area. */
    static List<String> outside(PurposeIndex purpose, ProcessingAction action) {
        String stated = action.country();
        if (stated != null) {
            return purpose.register().standing(stated, action) == Standing.INSIDE ? List.of() : List.of(stated);
        }
        if (action.says(Input.COUNTRY)) {
            return action.isNone(Input.COUNTRY) ? List.of() : NOBODY_KNOWS;
        }
        String recipient = action.word(Input.RECIPIENT);
        List<String> outside = outside(recipient, purpose, action);
        if (outside.isEmpty()) {
            outside = outside(action.word(Input.ACTOR), purpose, action);
        }
        if (!outside.isEmpty()) {
            return outside;
        }
        boolean nowhere = action.operation() == Operation.TRANSFER
                && purpose.register().parties().countries(recipient).length == 0;
        return nowhere || isUnlocated(recipient, purpose) ? NOBODY_KNOWS : List.of();
    }

    private static List<String> outside(String party, PurposeIndex purpose, ProcessingAction action) {
        List<String> outside = List.of();
        for (String country : purpose.register().parties().countries(party)) {
            if (purpose.register().standing(country, action) != Standing.INSIDE) {
                outside = new ArrayList<>(outside);
                outside.add(country);
            }
        }
        return outside;
    }

    /** A declared party of which the register says neither where it is nor anything of transfers. */
    private static boolean isUnlocated(String party, PurposeIndex purpose) {
        return purpose.register().parties().flows(party).length > 0
                && purpose.register().parties().countries(party).length == 0
                && !purpose.register().speaksOfTransfers();
    }
}
