package org.seloste.rules.check;

import org.seloste.model.law.Article6;

/** The use of data for another purpose than the one for which they were collected. */
final class Reuse {

    private Reuse() {}

    /** Whether an action says, or leaves possible, that the data were collected for another purpose. */
    static boolean isAnother(PurposeIndex purpose, ProcessingAction action) {
        boolean said = action.isUnknown(Input.ORIGINAL_PURPOSE)
                || (action.isKnown(Input.ORIGINAL_PURPOSE) && !action.isWord(Input.ORIGINAL_PURPOSE, purpose.id()));
        return said
                && (purpose.isDeclared() || (action.says(Input.COMPATIBILITY) && !action.isNone(Input.COMPATIBILITY)));
    }

    static boolean isDeclared(PurposeIndex purpose, ProcessingAction action) {
        return purpose.register().purposes().stream()
                .anyMatch(each -> each.getId().equals(action.word(Input.ORIGINAL_PURPOSE)));
    }

    /** Archiving, research and statistics are compatible with the first purpose (Article 5(1)(b)). */
    static boolean isResearch(PurposeIndex purpose) {
        return purpose.is("research") || purpose.is("statistics") || purpose.is("archiving");
    }

    /** Whether the law demands the use, so that its compatibility is not asked for. */
    static boolean isLegalDuty(PurposeIndex purpose, ProcessingAction action) {
        return purpose.isDeclared() && BasisFit.restsOn(purpose, action, Article6.LEGAL_OBLIGATION) == Answer.YES;
    }
}
