package org.seloste.rules.lint;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All parts of a register that are of one type, wherever they stand, in the order of the file form.
 *
 * @param <T> the type
 */
public final class Places<T> {

    private final List<Place<T>> places;

    Places(List<Place<T>> places) {
        this.places = List.copyOf(places);
    }

    static <T> Places<T> none() {
        return new Places<>(List.of());
    }

    /**
     * The parts that fulfil a condition.
     *
     * @param condition the condition
     * @return those parts
     */
    public Places<T> where(Predicate<T> condition) {
        return having(place -> condition.test(place.value()));
    }

    /**
     * The parts that fulfil a condition which looks at their places too.
     *
     * @param condition the condition
     * @return those parts
     */
    public Places<T> having(Predicate<Place<T>> condition) {
        return new Places<>(places.stream().filter(condition).toList());
    }

    /**
     * The parts that stand under a key of the register.
     *
     * @param path a path by keys and ids
     * @return those parts
     */
    public Places<T> under(String path) {
        return having(place -> place.isUnder(path));
    }

    /**
     * Remarks on those that fulfil a condition; nothing to look at when there are no parts.
     *
     * @param wrong what is wrong with a part
     * @return the outcome of a rule
     */
    public Outcome areWrongWhen(Predicate<T> wrong) {
        return judge(place -> wrong.test(place.value()) ? Stream.of(Remark.at(place.path())) : Stream.empty());
    }

    /**
     * A remark on each that is wrong, or a single one on the list when more than half of them are: then the register
     * has left it out altogether.
     *
     * @param list the place of the list
     * @param wrong what is wrong with a part
     * @return the outcome of a rule
     */
    public Outcome areWrongTogether(String list, Predicate<Place<T>> wrong) {
        List<Place<T>> all = places.stream().filter(wrong).toList();
        if (places.isEmpty()) {
            return Outcome.doesNotApply();
        }
        return all.size() > 1 && all.size() * 2 > places.size()
                ? Outcome.of(true, list)
                : Outcome.of(all.stream().map(place -> Remark.at(place.path())));
    }

    /**
     * What a rule remarks on each of them; nothing to look at when there are no parts.
     *
     * @param remarks the remarks on one part
     * @return the outcome of a rule
     */
    public Outcome judge(Function<Place<T>, Stream<Remark>> remarks) {
        return places.isEmpty()
                ? Outcome.doesNotApply()
                : Outcome.of(places.stream().flatMap(remarks));
    }

    /**
     * Whether there are none.
     *
     * @return true when there are none
     */
    public boolean isEmpty() {
        return places.isEmpty();
    }

    /**
     * How many there are.
     *
     * @return the number
     */
    public int size() {
        return places.size();
    }

    /**
     * The parts with their places.
     *
     * @return in the order of the file form
     */
    public Stream<Place<T>> stream() {
        return places.stream();
    }

    /**
     * The parts without their places.
     *
     * @return in the order of the file form
     */
    public Stream<T> values() {
        return places.stream().map(Place::value);
    }
}
