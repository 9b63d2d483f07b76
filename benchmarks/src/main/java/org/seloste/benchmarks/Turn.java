package org.seloste.benchmarks;

import java.util.List;

/** Actions that take turns before an engine. */
final class Turn<Q> {

    private final Engine<Q> engine;
    private final Object[] requests;
    private int next;

    Turn(Engine<Q> engine, List<Act> acts) {
        this.engine = engine;
        this.requests = acts.stream().map(engine::request).toArray();
    }

    static <Q> Turn<Q> of(Engine<Q> engine, List<Act> acts) {
        return new Turn<>(engine, acts);
    }

    /** Decides the next action; the number of actions is a power of two. */
    boolean next() {
        @SuppressWarnings("unchecked") // only the engine's own requests are in the array
        Q request = (Q) requests[next++ & (requests.length - 1)];
        return engine.allows(request);
    }
}
