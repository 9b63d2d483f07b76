package org.seloste.rules.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.seloste.model.Condition;
import org.seloste.model.DataCategory;

/**
 * A category or an item of data that a register declares.
 *
 * @param reference how the rest of the register refers to it, such as {@code contact-details/email-address}
 * @param path where it stands
 * @param value what is said of it
 * @param parent the category that it is an item of
 */
record DeclaredData(String reference, String path, DataCategory value, Optional<DeclaredData> parent) {

    boolean isUnder(DeclaredData other) {
        return reference.equals(other.reference) || reference.startsWith(other.reference + "/");
    }

    /** It and the categories that it belongs to, from itself to the widest. */
    Stream<DeclaredData> upwards() {
        return Stream.concat(Stream.of(this), parent.stream().flatMap(DeclaredData::upwards));
    }

    /** Whether it, or a category that it belongs to, is processed on a condition. */
    boolean isConditional() {
        return !value.getWhen().isEmpty()
                || parent.map(DeclaredData::isConditional).orElse(false);
    }

    Answer holds(Conditions conditions, PurposeIndex purpose, ProcessingAction action) {
        List<Condition> when = value.getWhen();
        Answer here = conditions.hold(when, purpose, action);
        return parent.isPresent() ? here.and(parent.get().holds(conditions, purpose, action)) : here;
    }
}
