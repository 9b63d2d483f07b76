package org.seloste.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.seloste.model.form.SourceMap;
import org.seloste.model.text.Text;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;

/**
 * The findings of one register or processor's record: what a rule remarks, with names and places.
 *
 * @param id the id of the register or record
 * @param kindOf the kind of the element that holds a path
 * @param nameOf the name of that element
 * @param positions where each path stands in the file
 */
record FindingsOf(
        String id,
        Function<String, Optional<String>> kindOf,
        Function<String, Optional<Text>> nameOf,
        SourceMap positions) {

    List<Finding> asked(Rule rule, Outcome outcome) {
        Fingerprint fingerprint = new Fingerprint();
        List<Finding> found = new ArrayList<>();
        for (Remark remark : outcome.remarks()) {
            found.add(new Finding(
                    rule.about(),
                    id,
                    remark.path(),
                    kindOf.apply(remark.path()),
                    nameOf.apply(remark.path()),
                    remark.against(),
                    remark.arguments(),
                    remark.evidence(),
                    positions.positionOf(remark.path()),
                    fingerprint.of(rule.about().id(), id, remark.path(), remark.against())));
        }
        return found;
    }
}
