package org.seloste.rules.check;

import java.util.stream.Stream;

/**
 * An action whose names have been looked up in one policy, for programs that ask the same often. Immutable; other
 * policies refuse it.
 */
public final class PreparedAction {

    private final Policy policy;
    private final PurposeIndex purpose;
    private final ProcessingAction action;
    private final int[] data;
    private final int[] subjects;
    private final int recipient;
    private final int source;
    private final boolean hasRecipient;
    private final boolean hasSource;
    private final boolean hasCountry;
    private final boolean plain;
    private final long stated;
    private final int operationBit;
    private final int basisSlot;

    PreparedAction(Policy policy, PurposeIndex purpose, ProcessingAction action) {
        RegisterIndex register = purpose.register();
        this.policy = policy;
        this.purpose = purpose;
        this.action = action;
        this.data = Stream.of(action.data())
                .mapToInt(name -> register.data().number(name))
                .toArray();
        this.subjects = Stream.of(action.subjects())
                .mapToInt(name -> register.people().number(name))
                .toArray();
        String to = action.recipient();
        String from = action.source();
        String country = action.country();
        this.hasRecipient = to != null;
        this.recipient = to == null ? -1 : register.parties().number(to);
        this.hasSource = from != null;
        this.source = from == null ? -1 : register.sourceNumber(from);
        this.hasCountry = country != null;
        this.plain = action.isPlain() && (country == null || register.isEea(country));
        this.stated = action.stated();
        this.operationBit = action.operation().bit();
        this.basisSlot = action.basisSlot();
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

    int[] data() {
        return data;
    }

    int[] subjects() {
        return subjects;
    }

    int recipient() {
        return recipient;
    }

    int source() {
        return source;
    }

    boolean hasRecipient() {
        return hasRecipient;
    }

    boolean hasSource() {
        return hasSource;
    }

    boolean hasCountry() {
        return hasCountry;
    }

    boolean isPlain() {
        return plain;
    }

    long stated() {
        return stated;
    }

    int operationBit() {
        return operationBit;
    }

    int basisSlot() {
        return basisSlot;
    }
}
