package org.seloste.rules.check;

import java.util.stream.IntStream;

/**
 * What can be answered at once for one purpose: the inputs that wake a rule, and then two bits for each place, which
 * tell whether what stands there is allowed, unclear or denied. The answer to an action is the worst of all it says.
 */
final class QuickRow {

    private static final int PLACES_OF_A_WORD = Long.SIZE / 2;
    private static final long BOTH_BITS = 0b11;

    private final long wakes;
    private final long[] answers;

    QuickRow(long wakes, long[] answers) {
        this.wakes = wakes;
        this.answers = answers;
    }

    static int word(int place) {
        return place / PLACES_OF_A_WORD;
    }

    /** The bits of a place in its word. */
    static long mask(int place) {
        return BOTH_BITS << (2 * place);
    }

    /** An answer at a place, in its word. */
    static long bits(int place, QuickAnswer answer) {
        return answer.bits() << (2 * place);
    }

    /** The answer to an action of names; what is denied for certain needs no further look. */
    QuickAnswer answer(ProcessingAction action, Places places) {
        long found = at(places.whole(action))
                | at(wakes(action.stated()))
                | at(Places.basis(action.basisSlot()))
                | at(Places.operation(action.operation()));
        for (String group : action.subjects()) {
            if (QuickAnswer.isDenied(found)) {
                return QuickAnswer.DENIED;
            }
            found |= at(places.group(group));
        }
        if (QuickAnswer.isDenied(found)) {
            return QuickAnswer.DENIED;
        }
        found |= at(places.recipient(action))
                | at(places.country(action.country()))
                | at(places.source(action.source()));
        for (String name : action.data()) {
            if (QuickAnswer.isDenied(found)) {
                return QuickAnswer.DENIED;
            }
            found |= at(places.data(name));
        }
        return QuickAnswer.worst(found);
    }

    /** The places at which it tells of an action, without those at which nobody objects. */
    IntStream places(ProcessingAction action, Places places) {
        return IntStream.concat(IntStream.of(wakes(action.stated())), places.of(action))
                .filter(place -> place != Places.SILENT);
    }

    /** The answer to an action whose places are known, as words and the bits to look at in each. */
    QuickAnswer answer(int[] words, long[] masks) {
        long found = 0;
        for (int index = 0; index < words.length; index++) {
            found |= answers[words[index]] & masks[index];
        }
        return QuickAnswer.worst(found);
    }

    /** The place that tells whether what an action says wakes a rule. */
    private int wakes(long stated) {
        return (stated & wakes) == 0 ? Places.SILENT : Places.UNCLEAR;
    }

    private long at(int place) {
        return answers[word(place)] & mask(place);
    }
}
