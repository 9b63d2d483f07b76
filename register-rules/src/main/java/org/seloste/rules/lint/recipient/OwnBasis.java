package org.seloste.rules.lint.recipient;

import org.seloste.model.Disclosure;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.rules.lint.Subject;
import org.seloste.rules.lint.Terms;

/** Whether a disclosure rests on a basis of its own, and not on what the register says of all its processing. */
final class OwnBasis {

    private OwnBasis() {}

    static boolean isStated(Subject register, Disclosure disclosure) {
        return disclosure.getBases().stream().anyMatch(basis -> basis.getBasis().isPresent())
                || disclosure.getWhen().stream()
                        .anyMatch(condition -> !condition.getLaws().isEmpty()
                                || condition.getIs().stream()
                                        .anyMatch(word -> Terms.isWithin(
                                                register,
                                                TermKind.CONDITION,
                                                word,
                                                "with-consent",
                                                "guardian-consents",
                                                "required-by-law")));
    }
}
