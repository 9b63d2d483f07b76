package org.seloste.rules.lint.recipient;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.seloste.model.Purpose;
import org.seloste.model.Topic;
import org.seloste.model.vocabulary.Term;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Deed;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;
import org.seloste.rules.lint.Terms;

/** A purpose that is hardly ever served without an outsider names its recipient. */
final class UsualRecipientMissing implements Rule {

    private static final Map<String, List<String>> USUAL = Map.of(
            "financing", List.of("finance-company", "bank"),
            "debt-collection", List.of("debt-collector", "lawyer"));

    @Override
    public About about() {
        return About.warning("usual-recipient-missing", "13(1)(e)", "14(1)(e)")
                .covers("RCP-001")
                .on(Topic.RECIPIENTS, Topic.DISCLOSURES, Topic.PROCESSORS)
                .sure(Confidence.MEDIUM);
    }

    @Override
    public Outcome check(Subject register) {
        return register.all(Purpose.class)
                .where(purpose -> recipients(register, purpose).isPresent())
                .areWrongWhen(purpose -> !isServed(
                        register, purpose, recipients(register, purpose).orElseThrow()));
    }

    private static Optional<List<String>> recipients(Subject register, Purpose purpose) {
        return Terms.of(register, TermKind.PURPOSE, purpose).map(Term::id).map(USUAL::get);
    }

    private static boolean isServed(Subject register, Purpose purpose, List<String> kinds) {
        return Stream.concat(Deed.disclosures(register).stream(), Deed.processors(register).stream())
                .anyMatch(deed -> deed.purposes().contains(purpose.getId())
                        || deed.parties().stream().anyMatch(party -> isOf(register, party, kinds)));
    }

    private static boolean isOf(Subject register, String reference, List<String> kinds) {
        return Recipients.parties(register)
                .values()
                .filter(party -> reference.equals("parties/" + party.getId()))
                .anyMatch(party -> Terms.isWithin(register, TermKind.PARTY, party, kinds.toArray(String[]::new)));
    }
}
