package org.seloste.rules.check;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where in a {@link QuickRow} stands what an action says: a place for each legal basis, for each operation and for each
 * name that the register knows, and of every kind one for the names that it does not know, whose number is -1.
 */
final class Places {

    /** The place of what an action does not say; nobody objects to it. */
    static final int SILENT = 0;
    /** The place of what only the rules can judge. */
    static final int UNCLEAR = 1;

    private static final int BASES = 2;
    private static final int OPERATIONS = BASES + 2 * ProcessingAction.BASIS_SLOTS;
    private static final int GROUPS = OPERATIONS + Operation.values().length;

    private final RegisterIndex register;
    private final Names groups;
    private final Names parties;
    private final Names sources;
    private final Names data;
    private final int firstParty;
    private final int firstSource;
    private final int firstData;

    Places(RegisterIndex register) {
        this.register = register;
        this.groups = register.people().names();
        this.parties = register.parties().names();
        this.sources = register.sources();
        this.data = register.data().names();
        this.firstParty = GROUPS + 1 + groups.size();
        this.firstSource = firstParty + 2 * (1 + parties.size());
        this.firstData = firstSource + 1 + sources.size();
    }

    /** How many places there are. */
    int count() {
        return firstData + 1 + data.size();
    }

    static int basis(int slot) {
        return BASES + slot;
    }

    @SuppressWarnings("EnumOrdinal") // a place that is never stored
    static int operation(Operation operation) {
        return OPERATIONS + operation.ordinal();
    }

    static int group(int number) {
        return GROUPS + 1 + number;
    }

    /** A party to which data go, at home or in a country that the action names. */
    int party(int number, boolean inCountry) {
        return firstParty + 2 * (1 + number) + (inCountry ? 1 : 0);
    }

    int source(int number) {
        return firstSource + 1 + number;
    }

    int data(int number) {
        return firstData + 1 + number;
    }

    int whole(ProcessingAction action) {
        return action.isPlain() ? SILENT : UNCLEAR;
    }

    /** An authority that inquires is no recipient, and the person and the controller need no declaration. */
    int recipient(ProcessingAction action) {
        String name = action.recipient();
        if (name == null) {
            return SILENT;
        }
        int number = parties.number(name);
        return action.says(Input.AUTHORITY_INQUIRY) || (number < 0 && needsNoDeclaration(name))
                ? UNCLEAR
                : party(number, action.country() != null);
    }

    static boolean needsNoDeclaration(String recipient) {
        return "data-subject".equals(recipient) || "controller".equals(recipient);
    }

    int country(@Nullable String country) {
        return country == null || register.isEea(country) ? SILENT : UNCLEAR;
    }

    int source(@Nullable String source) {
        return source == null ? SILENT : source(sources.number(source));
    }

    int group(String name) {
        return group(groups.number(name));
    }

    int data(String name) {
        return data(data.number(name));
    }

    /** The places of all that an action says. */
    IntStream of(ProcessingAction action) {
        IntStream single = IntStream.of(
                whole(action),
                basis(action.basisSlot()),
                operation(action.operation()),
                recipient(action),
                country(action.country()),
                source(action.source()));
        IntStream names = IntStream.concat(
                Stream.of(action.subjects()).mapToInt(this::group),
                Stream.of(action.data()).mapToInt(this::data));
        return IntStream.concat(single, names);
    }
}
