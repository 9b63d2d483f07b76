package org.seloste.rules.check;

import java.util.List;
import org.seloste.model.Party;
import org.seloste.model.PartyRole;
import org.seloste.model.Topic;
import org.seloste.model.text.Text;
import org.seloste.model.vocabulary.TermKind;

/** Data go to a recipient that the register declares for the purpose, the data and the people. */
final class RecipientDeclared implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.declaration(
                    "recipient-declared", "13(1)(e)", "5(1)(a)", "5(1)(b)")
            .covers("AC-RECIPIENT")
            .wokenBy(Input.RECIPIENT)
            .reading(
                    Input.DATA, Input.SUBJECTS, Input.CHANNEL, Input.CONDITIONS, Input.CONSENT, Input.AUTHORITY_INQUIRY)
            .at(Operation.PUBLISH);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        String name = to(action);
        if (name.isEmpty()) {
            boolean asked = action.isUnknown(Input.RECIPIENT)
                    || (action.operation() == Operation.DISCLOSE && !action.isNone(Input.RECIPIENT));
            return asked ? Reason.unknown(this, "disclosures", Input.RECIPIENT).only() : List.of();
        }
        if (name.equals("data-subject") || name.equals("controller") || isInquiry(name, purpose, action)) {
            return List.of();
        }
        Flow[] flows = purpose.register().parties().flows(name);
        Decision best = Decision.DENIED;
        for (Flow flow : flows) {
            best = best.orBetter(flow.judge(purpose, action));
        }
        if (best == Decision.ALLOWED) {
            return List.of();
        }
        return (flows.length == 0 ? undeclared(name, purpose) : otherwise(name, best, flows, purpose, action)).only();
    }

    private static String to(ProcessingAction action) {
        return action.operation() == Operation.PUBLISH && !action.says(Input.RECIPIENT)
                ? "public"
                : action.word(Input.RECIPIENT);
    }

    /** An authority in a particular inquiry is no recipient (Article 4(9)); another rule judges it. */
    private static boolean isInquiry(String name, PurposeIndex purpose, ProcessingAction action) {
        return action.flag(Input.AUTHORITY_INQUIRY) == Answer.YES
                && purpose.register()
                        .parties()
                        .role(name)
                        .filter(PartyRole.AUTHORITY::equals)
                        .isPresent();
    }

    private Reason undeclared(String name, PurposeIndex purpose) {
        Decision decision = purpose.register()
                .outside(purpose.register().register().getDisclosures(), Topic.RECIPIENTS, Topic.DISCLOSURES);
        return Reason.of(this, decision, "disclosures")
                .becauseAbsent()
                .saying(decision == Decision.NEEDS_REVIEW ? "open" : "message")
                .with("recipient", name(name, purpose))
                .with("purpose", purpose.name());
    }

    private Reason otherwise(String name, Decision best, Flow[] flows, PurposeIndex purpose, ProcessingAction action) {
        Flow nearest = flows[0];
        for (Flow flow : flows) {
            if (flow.judge(purpose, action) == best) {
                nearest = flow;
                break;
            }
        }
        String sentence = nearest.isFor(purpose) == Answer.UNKNOWN && best == Decision.NEEDS_REVIEW
                ? "unpaired"
                : best == Decision.NEEDS_REVIEW ? "review" : "other";
        return Reason.of(this, best, nearest.path())
                .saying(sentence)
                .with("recipient", name(name, purpose))
                .with("purpose", purpose.name());
    }

    private static Text name(String name, PurposeIndex purpose) {
        return purpose.register()
                .parties()
                .find(name)
                .flatMap(Party::getName)
                .orElseGet(() -> purpose.register().terms().label(TermKind.PARTY, name));
    }
}
