package org.seloste.model.statement;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.seloste.model.text.Text;

/**
 * What a register says of a list of things: it says nothing, it says that there are none, or it names them.
 *
 * <p>The three differ in law. A notice that says nothing of recipients lacks what Article 13(1)(e) demands; one that
 * says that there are none has answered. A list that is stated may also say whether it is all ("nothing else"), that
 * there is more ("among others", which Article 12(1) does not favour), or leave that open by silence.
 *
 * @param <T> what is listed
 */
public final class Listing<T> implements Iterable<T> {

    /** What is said of the list as a whole. */
    public enum State {
        /** The register says nothing of it. */
        NOT_STATED,
        /** The register says that there are none. */
        NONE,
        /** The register says what there is. */
        STATED
    }

    /** Whether what is listed is all that there is. */
    public enum Closure {
        /** The register does not say whether there is more. */
        SILENT,
        /** The register says that there is more than it lists: "among others", "such as". */
        OPEN,
        /** The register says that there is nothing else. */
        CLOSED
    }

    private final State state;
    private final List<T> items;
    private final Closure closure;
    private final Optional<Text> more;

    private Listing(State state, List<T> items, Closure closure, Optional<Text> more) {
        this.state = state;
        this.items = List.copyOf(items);
        this.closure = closure;
        this.more = more;
    }

    /**
     * The register says nothing of it.
     *
     * @param <T> what would be listed
     * @return a listing that is not stated
     */
    public static <T> Listing<T> notStated() {
        return new Listing<>(State.NOT_STATED, List.of(), Closure.SILENT, Optional.empty());
    }

    /**
     * The register says that there are none.
     *
     * @param <T> what would be listed
     * @return a listing that is stated as none
     */
    public static <T> Listing<T> none() {
        return new Listing<>(State.NONE, List.of(), Closure.SILENT, Optional.empty());
    }

    /**
     * The register names what there is.
     *
     * @param items what is listed; empty makes a listing that is not stated
     * @param <T> what is listed
     * @return a listing, silent on whether there is more
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T> Listing<T> of(T... items) {
        return of(Arrays.asList(items));
    }

    /**
     * The register names what there is.
     *
     * @param items what is listed; empty makes a listing that is not stated
     * @param <T> what is listed
     * @return a listing, silent on whether there is more
     */
    public static <T> Listing<T> of(List<? extends T> items) {
        return new Listing<>(
                items.isEmpty() ? State.NOT_STATED : State.STATED,
                List.copyOf(items),
                Closure.SILENT,
                Optional.empty());
    }

    /**
     * This listing, with the statement that nothing else belongs to it.
     *
     * @return a closed listing
     */
    public Listing<T> closed() {
        return new Listing<>(State.STATED, items, Closure.CLOSED, Optional.empty());
    }

    /**
     * This listing, with the statement that there is more, without saying what.
     *
     * @return an open listing
     */
    public Listing<T> andMore() {
        return new Listing<>(State.STATED, items, Closure.OPEN, Optional.empty());
    }

    /**
     * This listing, with the statement that there is more, in words.
     *
     * @param words what else there is
     * @return an open listing
     */
    public Listing<T> andMore(Text words) {
        return new Listing<>(State.STATED, items, Closure.OPEN, Optional.of(words));
    }

    /**
     * What is said of the list as a whole.
     *
     * @return one of the three states
     */
    public State state() {
        return state;
    }

    /**
     * Whether the register says anything of it, be it that there are none.
     *
     * @return false only when it is not stated
     */
    public boolean isStated() {
        return state != State.NOT_STATED;
    }

    /**
     * Whether the register says that there are none.
     *
     * @return true when stated as none
     */
    public boolean isNone() {
        return state == State.NONE;
    }

    /**
     * What is listed.
     *
     * @return the items in the author's order
     */
    public List<T> items() {
        return items;
    }

    /**
     * What is listed, as a stream.
     *
     * @return the items in the author's order
     */
    public Stream<T> stream() {
        return items.stream();
    }

    /**
     * Whether what is listed is all.
     *
     * @return open, closed or silent
     */
    public Closure closure() {
        return closure;
    }

    /**
     * The words in which an open list says what else there is.
     *
     * @return the words, or empty
     */
    public Optional<Text> more() {
        return more;
    }

    @Override
    public Iterator<T> iterator() {
        return items.iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Listing<?> that
                && state == that.state
                && items.equals(that.items)
                && closure == that.closure
                && more.equals(that.more);
    }

    @Override
    public int hashCode() {
        return Objects.hash(state, items, closure, more);
    }

    @Override
    public String toString() {
        return state == State.STATED ? items + (closure == Closure.SILENT ? "" : " " + closure) : state.toString();
    }
}
