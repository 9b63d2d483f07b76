package org.seloste.benchmarks;

/**
 * What decides an action.
 *
 * @param <Q> the action in the engine's own form, made before the clock runs
 */
interface Engine<Q> {

    /** The action in the engine's own form. */
    Q request(Act act);

    /** Whether what the register declares covers the action. */
    boolean allows(Q request);
}
