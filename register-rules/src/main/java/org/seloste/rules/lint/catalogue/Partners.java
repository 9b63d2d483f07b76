package org.seloste.rules.lint.catalogue;

import java.util.Optional;
import java.util.stream.Stream;
import org.seloste.model.Party;

/** Whether two registers of a catalogue speak of the same party. */
final class Partners {

    private Partners() {}

    /** The same id, the same business id or the same name; a kind of party, such as "authorities", is none. */
    static boolean areTheSame(Party one, Party other) {
        return !one.isOpenClass()
                && !other.isOpenClass()
                && Stream.of(
                                Stream.of(one.getId().equals(other.getId())),
                                isEqual(one.getBusinessId(), other.getBusinessId()),
                                isEqual(one.getName(), other.getName()))
                        .flatMap(same -> same)
                        .anyMatch(same -> same);
    }

    private static <T> Stream<Boolean> isEqual(Optional<T> one, Optional<T> other) {
        return Stream.of(one.isPresent() && one.equals(other));
    }
}
