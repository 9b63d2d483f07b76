package org.seloste.rules.check;

import java.util.List;
import org.seloste.model.LegalBasis;
import org.seloste.model.Topic;
import org.seloste.model.law.Article6;

/** Finds out what can be answered at once for a purpose, from what the register declares and what the rules say. */
final class QuickRows {

    /** What nearly every action says. What stands at its places tells whether a rule can object. */
    private static final long HAVE_PLACES = Input.bits(
            Input.DATA, Input.SUBJECTS, Input.RECIPIENT, Input.COUNTRY, Input.BASIS, Input.SOURCE, Input.CONSENT);

    private final RegisterIndex register;
    private final PurposeIndex purpose;
    private final Places places;
    private final long[] answers;

    private QuickRows(PurposeIndex purpose, Places places) {
        this.register = purpose.register();
        this.purpose = purpose;
        this.places = places;
        this.answers = new long[QuickRow.word(places.count() - 1) + 1];
    }

    /** The row of a purpose about which some rules can object. */
    static QuickRow of(PurposeIndex purpose, Places places, List<CheckRule> rules) {
        QuickRows rows = new QuickRows(purpose, places);
        rows.answer(Places.UNCLEAR, QuickAnswer.UNCLEAR);
        rows.bases();
        rows.operations(rules);
        rows.people();
        rows.parties();
        rows.sources();
        rows.data();
        return new QuickRow(wakes(rules), rows.answers);
    }

    private static long wakes(List<CheckRule> rules) {
        long wakes = 0;
        for (CheckRule rule : rules) {
            for (Input input : rule.about().wakes()) {
                wakes |= input.bit();
            }
        }
        return wakes & ~HAVE_PLACES;
    }

    /** Enters the answer at a place; each place is entered once. */
    private void answer(int place, QuickAnswer answer) {
        answers[QuickRow.word(place)] |= QuickRow.bits(place, answer);
    }

    private void operations(List<CheckRule> rules) {
        int waking = 0;
        for (CheckRule rule : rules) {
            for (Operation operation : rule.awakeAt(purpose)) {
                waking |= operation.bit();
            }
        }
        for (Operation operation : Operation.values()) {
            answer(Places.operation(operation), allowedIf((waking & operation.bit()) == 0));
        }
    }

    private void bases() {
        int plain = plainBases();
        int possible = possibleBases();
        for (int slot = 0; slot < 2 * ProcessingAction.BASIS_SLOTS; slot++) {
            int basis = slot % ProcessingAction.BASIS_SLOTS;
            boolean denied = basis != ProcessingAction.ANY_BASIS && (possible >> basis & 1) == 0;
            answer(Places.basis(slot), denied ? QuickAnswer.DENIED : allowedIf((plain >> slot & 1) != 0));
        }
    }

    /** The slots of bases that hold for whatever is done; consent holds for who has given it. */
    private int plainBases() {
        if (!areBasesSimple()) {
            return 0;
        }
        int articles = 0;
        for (LegalBasis basis : purpose.bases()) {
            articles |= basis.getBasis().map(BasisFit::bit).orElse(0);
        }
        int consent = BasisFit.bit(Article6.CONSENT);
        int any = 1 << ProcessingAction.ANY_BASIS;
        int withoutConsent = (articles & ~consent) | (articles == consent ? 0 : any);
        return withoutConsent | ((articles | any) << ProcessingAction.BASIS_SLOTS);
    }

    /** The articles of the declared bases, when no other can carry an action; else all. */
    private int possibleBases() {
        if (!areBasesSimple() || register.data().haveBases()) {
            return BasisFit.bits(Article6.values());
        }
        int articles = 0;
        for (LegalBasis basis : purpose.bases()) {
            articles |= BasisFit.bits(basis);
        }
        return articles;
    }

    private boolean areBasesSimple() {
        boolean simple = purpose.areBasesPaired() && purpose.bases().length > 0;
        for (LegalBasis basis : purpose.bases()) {
            simple &= BasisFit.isSimple(basis);
        }
        return simple;
    }

    private void people() {
        boolean closed = register.isClosed(Topic.PEOPLE);
        Bits plain = purpose.plainPeople();
        answer(Places.group(-1), deniedIf(closed));
        for (int group = 0; group < register.people().names().size(); group++) {
            answer(
                    Places.group(group),
                    purpose.people().has(group)
                            ? allowedIf(plain.has(group))
                            : deniedIf(closed || purpose.arePeoplePaired()));
        }
    }

    private void data() {
        boolean closed = register.isClosed(Topic.DATA)
                && purpose.dataReferences().stream()
                        .noneMatch(reference -> register.data().isOpen(reference));
        boolean paired = purpose.isDataPaired();
        answer(places.data(-1), deniedIf(closed));
        for (int name = 0; name < register.data().names().size(); name++) {
            answer(
                    places.data(name),
                    purpose.data().has(name)
                            ? allowedIf(paired && register.data().isPlain(name))
                            : QuickAnswer.DENIED);
        }
    }

    private void sources() {
        Bits plain = register.plainSources(purpose.id());
        answer(places.source(-1), QuickAnswer.UNCLEAR);
        for (int source = 0; source < register.sources().size(); source++) {
            answer(places.source(source), allowedIf(plain.has(source)));
        }
    }

    private void parties() {
        party(-1, deniedIf(register.isClosed(Topic.DISCLOSURES)), false);
        register.parties().reached().forEach(name -> {
            boolean plain = false;
            boolean reached = Places.needsNoDeclaration(name);
            for (Flow flow : register.parties().flows(name)) {
                Answer paired = flow.isFor(purpose);
                plain |= paired == Answer.YES && flow.isPlain();
                reached |= paired != Answer.NO;
            }
            QuickAnswer abroad = reached ? allowedIf(plain) : QuickAnswer.DENIED;
            party(register.parties().number(name), abroad, isHome(name));
        });
    }

    /** What is answered where an action names a country, and where it names none and it may go elsewhere. */
    private void party(int number, QuickAnswer inCountry, boolean home) {
        answer(places.party(number, true), inCountry);
        answer(
                places.party(number, false),
                inCountry == QuickAnswer.ALLOWED && !home ? QuickAnswer.UNCLEAR : inCountry);
    }

    private boolean isHome(String name) {
        String[] countries = register.parties().countries(name);
        for (String country : countries) {
            if (!register.isEea(country)) {
                return false;
            }
        }
        return countries.length > 0 || register.speaksOfTransfers();
    }

    private static QuickAnswer allowedIf(boolean plain) {
        return plain ? QuickAnswer.ALLOWED : QuickAnswer.UNCLEAR;
    }

    private static QuickAnswer deniedIf(boolean certain) {
        return certain ? QuickAnswer.DENIED : QuickAnswer.UNCLEAR;
    }
}
