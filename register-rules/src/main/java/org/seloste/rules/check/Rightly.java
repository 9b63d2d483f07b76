package org.seloste.rules.check;

/** What may be done with data though their use must stop. */
final class Rightly {

    private Rightly() {}

    /** Whether data are only kept or erased, as a list of those who have objected is. */
    static boolean isKeptOnly(ProcessingAction action) {
        return action.operation() == Operation.STORE || action.operation() == Operation.ERASE;
    }
}
