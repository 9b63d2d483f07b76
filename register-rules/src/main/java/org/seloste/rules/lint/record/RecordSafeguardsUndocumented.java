package org.seloste.rules.lint.record;

import java.util.List;
import org.seloste.model.Mechanism;
import org.seloste.model.law.TransferMechanism;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Place;
import org.seloste.rules.lint.RecordRule;
import org.seloste.rules.lint.RecordSubject;
import org.seloste.rules.lint.Remark;

/**
 * The record documents the safeguards of a transfer for compelling legitimate interests, Article 49(1), second
 * subparagraph.
 */
final class RecordSafeguardsUndocumented implements RecordRule {

    @Override
    public About about() {
        return About.error("record-safeguards-undocumented", "30(2)(c)", "49(6)")
                .covers("R-30-2");
    }

    @Override
    public Outcome check(RecordSubject asked) {
        List<Place<Mechanism>> compelling = asked.stated().getTransfers().stream()
                .flatMap(transfer -> transfer.getMechanisms().stream()
                        .filter(mechanism -> isCompelling(asked, mechanism))
                        .map(mechanism -> new Place<>("transfers/" + transfer.getId(), mechanism)))
                .toList();
        return compelling.isEmpty()
                ? Outcome.doesNotApply()
                : Outcome.of(compelling.stream()
                        .filter(place -> place.value().getText().isEmpty())
                        .map(place -> Remark.at(place.path())));
    }

    private static boolean isCompelling(RecordSubject asked, Mechanism mechanism) {
        return mechanism
                .getIs()
                .flatMap(word -> asked.term(TermKind.MECHANISM, word))
                .flatMap(term -> TransferMechanism.of(term.id()))
                .filter(TransferMechanism.COMPELLING_INTERESTS::equals)
                .isPresent();
    }
}
