package org.seloste.rules.check;

import java.util.List;
import org.seloste.model.Condition;
import org.seloste.model.vocabulary.TermKind;

/** Whether the conditions of a statement hold for an action; words alone cannot be decided. */
final class Conditions {

    private final Terms terms;

    Conditions(Terms terms) {
        this.terms = terms;
    }

    /** Whether all of them hold. */
    Answer hold(List<Condition> conditions, PurposeIndex purpose, ProcessingAction action) {
        Answer all = Answer.YES;
        for (int index = 0; index < conditions.size() && all != Answer.NO; index++) {
            all = all.and(conditions
                    .get(index)
                    .getIs()
                    .map(word -> holds(word, action))
                    .orElse(Answer.UNKNOWN));
        }
        return all;
    }

    /** Whether a standard condition holds. */
    Answer holds(String word, ProcessingAction action) {
        Answer said = said(word, action);
        return said == Answer.UNKNOWN ? known(word, action) : said;
    }

    private Answer said(String word, ProcessingAction action) {
        if (!action.isKnown(Input.CONDITIONS)) {
            return Answer.UNKNOWN;
        }
        for (String each : action.names(Input.CONDITIONS)) {
            if (terms.isWithin(TermKind.CONDITION, each, word)) {
                return Answer.YES;
            }
        }
        return Answer.UNKNOWN;
    }

    private Answer known(String word, ProcessingAction action) {
        Answer other = switch (word) {
            case "with-consent" -> consent(action, false);
            case "with-explicit-consent" -> consent(action, true);
            case "guardian-consents" -> action.flag(Input.GUARDIAN_CONSENT);
            case "unless-prohibited", "unless-expressly-prohibited" -> unprohibited(action);
            case "unless-law-prevents" -> unprevented(action);
            case "customer-gives" -> action.isWord(Input.SOURCE, "data-subject") ? Answer.YES : Answer.UNKNOWN;
            case "authority-request" -> action.flag(Input.AUTHORITY_INQUIRY);
            default -> Answer.UNKNOWN;
        };
        boolean listed = action.isKnown(Input.CONDITIONS) || action.isNone(Input.CONDITIONS);
        return other == Answer.UNKNOWN && listed ? Answer.NO : other;
    }

    private Answer unprevented(ProcessingAction action) {
        boolean listed = action.isKnown(Input.CONDITIONS) || action.isNone(Input.CONDITIONS);
        return listed ? Answer.of(said("law-prevents", action) != Answer.YES) : Answer.UNKNOWN;
    }

    private static Answer consent(ProcessingAction action, boolean explicit) {
        if (!action.isKnown(Input.CONSENT)) {
            return action.isNone(Input.CONSENT) ? Answer.NO : Answer.UNKNOWN;
        }
        return Answer.of(
                action.isWord(Input.CONSENT, "explicit") || (!explicit && action.isWord(Input.CONSENT, "given")));
    }

    private static Answer unprohibited(ProcessingAction action) {
        if (action.isUnknown(Input.OBJECTION) || action.isUnknown(Input.MARKETING_BAN)) {
            return Answer.UNKNOWN;
        }
        return Answer.of(!action.isKnown(Input.OBJECTION) && action.flag(Input.MARKETING_BAN) != Answer.YES);
    }
}
