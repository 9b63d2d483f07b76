package org.seloste.rules.lint.record;

import java.util.List;
import java.util.Set;
import org.seloste.model.Controller;
import org.seloste.model.ControllerKind;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.RecordRule;
import org.seloste.rules.lint.RecordSubject;
import org.seloste.rules.lint.Remark;

/** A public authority designates a data protection officer as processor too, and the record names that officer. */
final class RecordOfficerMissing implements RecordRule {

    private static final Set<ControllerKind> PUBLIC =
            Set.of(ControllerKind.AUTHORITY, ControllerKind.UNIT, ControllerKind.ACTING_ORGAN);

    @Override
    public About about() {
        return About.error("record-officer-missing", "30(2)(a)", "37(1)").covers("R-30-2");
    }

    @Override
    public Outcome check(RecordSubject asked) {
        List<Controller> authorities = asked.stated().getProcessors().stream()
                .filter(processor ->
                        processor.getKind().filter(PUBLIC::contains).isPresent())
                .toList();
        boolean named = asked.stated().getContacts().stream()
                .anyMatch(contact -> contact.getRoles().contains("dpo"));
        return authorities.isEmpty()
                ? Outcome.doesNotApply()
                : Outcome.of(authorities.stream()
                        .filter(any -> !named)
                        .map(authority -> Remark.at("processors/" + authority.getId())));
    }
}
