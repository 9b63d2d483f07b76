package org.seloste.rules.check;

import java.util.List;
import java.util.Set;

/** A question to an action under a policy. A rule reads no clock, file or locale and does not know its neighbours. */
interface CheckRule {

    /** What is fixed of the rule. */
    CheckAbout about();

    /** Whether it can object to anything that is done for a purpose; asked once, when the policy is compiled. */
    default boolean concerns(PurposeIndex purpose) {
        return true;
    }

    /** The operations at which it can object for a purpose though the action says none of the inputs that wake it. */
    default Set<Operation> awakeAt(PurposeIndex purpose) {
        return about().operations();
    }

    /** Whether it has something to say of a purpose that the register does not declare. */
    default boolean judgesUndeclared() {
        return false;
    }

    /** Its reasons against simply allowing the action; an empty list when it has none. */
    List<Reason> judge(PurposeIndex purpose, ProcessingAction action);
}
