package org.seloste.rules.lint.purpose;

import java.util.function.Predicate;
import org.seloste.model.Purpose;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Subject;

/**
 * Whether something is paired with the purposes.
 *
 * <p>A notice that pairs it with half of its purposes or more has left it out of the others, and each is a finding. One
 * that lists it for the whole register has not paired it at all, and that is one finding.
 */
final class Pairing {

    private Pairing() {}

    static Outcome judge(Subject register, Predicate<Purpose> isPaired) {
        return register.all(Purpose.class).areWrongTogether("purposes", place -> !isPaired.test(place.value()));
    }
}
