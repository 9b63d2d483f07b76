package org.seloste.rules.lint.recipient;

import java.util.stream.Stream;
import org.seloste.model.Party;
import org.seloste.model.Topic;
import org.seloste.model.statement.Listing;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Place;
import org.seloste.rules.lint.Places;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;
import org.seloste.rules.lint.Terms;

/** Recipients are named, or at least told apart by what they are. */
final class RecipientsNotNamed implements Rule {

    @Override
    public About about() {
        return About.warning("recipients-not-named", "13(1)(e)", "12(1)")
                .covers("RCP-004", "N-RECIP")
                .on(Topic.RECIPIENTS, Topic.DISCLOSURES, Topic.PROCESSORS);
    }

    @Override
    public Outcome check(Subject register) {
        Receipts receipts = new Receipts(register);
        Places<Party> receiving = Recipients.parties(register)
                .where(party -> !receipts.disclosuresTo(party).isEmpty()
                        || !receipts.processorsOf(party).isEmpty());
        Stream<Remark> open = Stream.of("disclosures", "processors")
                .filter(key -> isOpen(register, key))
                .map(Remark::at);
        return receiving.isEmpty() && !isOpen(register, "disclosures") && !isOpen(register, "processors")
                ? Outcome.doesNotApply()
                : Outcome.of(Stream.concat(
                        open,
                        receiving.where(party -> isNameless(register, receipts, party)).stream()
                                .map(place -> remark(receipts, place))));
    }

    private static boolean isOpen(Subject register, String key) {
        Listing<?> list = key.equals("disclosures")
                ? register.register().getDisclosures()
                : register.register().getProcessors();
        return list.closure() == Listing.Closure.OPEN;
    }

    private static Remark remark(Receipts receipts, Place<Party> place) {
        return Remark.at(place.path())
                .against(receipts.disclosuresTo(place.value()))
                .against(receipts.processorsOf(place.value()));
    }

    /** Processors are known to the controller by name; other recipients may be told by what they are. */
    private static boolean isNameless(Subject register, Receipts receipts, Party party) {
        boolean processor = !receipts.processorsOf(party).isEmpty();
        return party.getName().isEmpty()
                && Terms.of(register, TermKind.PARTY, party)
                        .map(term -> register.vocabulary().isWithin(TermKind.PARTY, term.id(), "partner")
                                || register.vocabulary().isWithin(TermKind.PARTY, term.id(), "marketing-partner")
                                || register.vocabulary().isWithin(TermKind.PARTY, term.id(), "subcontractor")
                                || (processor
                                        && !register.vocabulary().isWithin(TermKind.PARTY, term.id(), "authority")))
                        .orElse(true);
    }
}
