package org.seloste.rules.check;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An action whose names have been looked up in one policy, for programs that ask the same often. Immutable; other
 * policies refuse it.
 */
public final class PreparedAction {

    private final Policy policy;
    private final PurposeIndex purpose;
    private final ProcessingAction action;
    private final @Nullable QuickRow row;
    private final int[] words;
    private final long[] masks;

    PreparedAction(Policy policy, PurposeIndex purpose, ProcessingAction action, Places places) {
        this.policy = policy;
        this.purpose = purpose;
        this.action = action;
        this.row = purpose.isDeclared() ? purpose.row() : null;
        int[] said = row == null ? new int[0] : row.places(action, places).toArray();
        this.words = Arrays.stream(said).map(QuickRow::word).distinct().toArray();
        this.masks = Arrays.stream(words)
                .mapToLong(word -> Arrays.stream(said)
                        .filter(place -> QuickRow.word(place) == word)
                        .mapToLong(QuickRow::mask)
                        .reduce(0, (one, other) -> one | other))
                .toArray();
    }

    /**
     * The action.
     *
     * @return as it was given
     */
    public ProcessingAction action() {
        return action;
    }

    Policy policy() {
        return policy;
    }

    PurposeIndex purpose() {
        return purpose;
    }

    boolean isDeclared() {
        return row != null;
    }

    /** What can be answered at once; only where the purpose is declared. */
    QuickAnswer quick() {
        return Objects.requireNonNull(row).answer(words, masks);
    }
}
