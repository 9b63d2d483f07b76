package org.seloste.rules.check;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.seloste.model.LegalBasis;
import org.seloste.model.Topic;
import org.seloste.model.law.Article6;

/**
 * What is denied for a purpose at sight, because the register declares something else and leaves nothing open. Whatever
 * this refuses, the rules deny too; they say why.
 */
final class Refusals {

    private final RegisterIndex register;
    private final Bits data;
    private final Bits people;
    private final Bits recipients;
    private final boolean dataClosed;
    private final boolean peoplePaired;
    private final int articles;

    Refusals(PurposeIndex purpose, Bits data, Bits people) {
        this.register = purpose.register();
        this.data = data;
        this.people = people;
        this.recipients = register.parties()
                .bits(register.parties()
                        .reached()
                        .filter(name -> Arrays.stream(register.parties().flows(name))
                                .anyMatch(flow -> flow.isFor(purpose) != Answer.NO)));
        this.dataClosed = purpose.dataReferences().stream()
                .noneMatch(reference -> register.data().isOpen(reference));
        this.peoplePaired = purpose.arePeoplePaired();
        this.articles = articles(purpose);
    }

    /** The articles of the declared bases, when no other can carry an action; else all. */
    private static int articles(PurposeIndex purpose) {
        int articles = 0;
        boolean simple = purpose.areBasesPaired() && purpose.bases().length > 0;
        for (LegalBasis basis : purpose.bases()) {
            simple &= BasisFit.isSimple(basis);
            articles |= BasisFit.bits(basis);
        }
        return simple && !purpose.register().data().haveBases() ? articles : BasisFit.bits(Article6.values());
    }

    /** Whether an action of names is denied for certain. */
    boolean refuse(ProcessingAction action) {
        for (String name : action.data()) {
            if (isForeign(register.data().number(name))) {
                return true;
            }
        }
        for (String group : action.subjects()) {
            if (isStrange(register.people().number(group))) {
                return true;
            }
        }
        return isWithoutBasis(action.basisSlot())
                || (action.recipient() != null
                        && isOut(register.parties().number(action.recipient()), action.recipient(), action.stated()));
    }

    /** Whether an action of numbers is denied for certain. */
    boolean refuse(PreparedAction action) {
        for (int number : action.data()) {
            if (isForeign(number)) {
                return true;
            }
        }
        for (int number : action.subjects()) {
            if (isStrange(number)) {
                return true;
            }
        }
        return isWithoutBasis(action.basisSlot())
                || (action.hasRecipient()
                        && isOut(action.recipient(), action.action().recipient(), action.stated()));
    }

    private boolean isForeign(int number) {
        return !data.has(number) && (number >= 0 || (dataClosed && register.isClosed(Topic.DATA)));
    }

    private boolean isStrange(int number) {
        return !people.has(number) && ((peoplePaired && number >= 0) || register.isClosed(Topic.PEOPLE));
    }

    private boolean isWithoutBasis(int slot) {
        int basis = slot % ProcessingAction.BASIS_SLOTS;
        return basis != ProcessingAction.ANY_BASIS && (articles >> basis & 1) == 0;
    }

    /** An authority that inquires is no recipient, and the person and the controller need no declaration. */
    private boolean isOut(int number, @Nullable String name, long stated) {
        if (recipients.has(number)
                || (stated & Input.AUTHORITY_INQUIRY.bit()) != 0
                || "data-subject".equals(name)
                || "controller".equals(name)) {
            return false;
        }
        return number >= 0 || register.isClosed(Topic.DISCLOSURES);
    }
}
