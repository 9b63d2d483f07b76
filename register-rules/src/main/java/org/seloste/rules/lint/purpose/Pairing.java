package org.seloste.rules.lint.purpose;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.seloste.model.Purpose;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Places;
import org.seloste.rules.lint.Remark;
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
        Places<Purpose> purposes = register.all(Purpose.class);
        Places<Purpose> unpaired = purposes.where(isPaired.negate());
        if (purposes.isEmpty()) {
            return Outcome.doesNotApply();
        }
        return unpaired.size() * 2 > purposes.size()
                ? Outcome.of(Stream.of(Remark.at("purposes")))
                : Outcome.of(unpaired.stream().map(purpose -> Remark.at(purpose.path())));
    }
}
