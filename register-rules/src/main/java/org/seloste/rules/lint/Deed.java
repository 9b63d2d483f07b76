package org.seloste.rules.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.seloste.model.Condition;
import org.seloste.model.Disclosure;
import org.seloste.model.Frequency;
import org.seloste.model.Processor;
import org.seloste.model.Purpose;
import org.seloste.model.Transfer;

/**
 * Something that a register says is done with data, as a promise looks at it: with whose data, what for, to whom and
 * when. What is empty is not stated.
 *
 * @param path where it stands
 * @param parties who receives or handles the data, as kind/id
 * @param purposes the purposes that it serves
 * @param data the data
 * @param people whose data
 * @param when on what condition
 * @param frequency how often
 * @param openToAll whether everybody receives the data, for whatever purpose
 */
public record Deed(
        String path,
        List<String> parties,
        List<String> purposes,
        List<String> data,
        List<String> people,
        List<Condition> when,
        Optional<Frequency> frequency,
        boolean openToAll) {

    /**
     * Copies the lists.
     *
     * @param path where it stands
     * @param parties who receives or handles the data, as kind/id
     * @param purposes the purposes that it serves
     * @param data the data
     * @param people whose data
     * @param when on what condition
     * @param frequency how often
     * @param openToAll whether everybody receives the data, for whatever purpose
     */
    public Deed {
        parties = List.copyOf(parties);
        purposes = List.copyOf(purposes);
        data = List.copyOf(data);
        people = List.copyOf(people);
        when = List.copyOf(when);
    }

    /**
     * The disclosures to others: not to the people themselves, and not to another register of the controller.
     *
     * @param register the register
     * @return the disclosures
     */
    public static List<Deed> disclosures(Subject register) {
        return register.all(Disclosure.class).under("disclosures").stream()
                .filter(place -> place.value().getTo().isEmpty()
                        || place.value().getTo().stream().anyMatch(to -> Paths.isUnder(to, "parties")))
                .map(place -> of(register, place.path(), place.value()))
                .toList();
    }

    private static Deed of(Subject register, String path, Disclosure disclosure) {
        return new Deed(
                path,
                disclosure.getTo(),
                purposes(register, path, disclosure.getPurposes()),
                disclosure.getData(),
                disclosure.getPeople(),
                disclosure.getWhen(),
                disclosure.getFrequency(),
                disclosure.getPublication().isPresent());
    }

    /**
     * The uses of processors.
     *
     * @param register the register
     * @return the processors
     */
    public static List<Deed> processors(Subject register) {
        return register.all(Processor.class).under("processors").stream()
                .map(place -> new Deed(
                        place.path(),
                        parties(place.value().getBy()),
                        purposes(register, place.path(), place.value().getPurposes()),
                        place.value().getData(),
                        List.of(),
                        place.value().getWhen(),
                        Optional.empty(),
                        false))
                .toList();
    }

    /**
     * The transfers to third countries.
     *
     * @param register the register
     * @return the transfers
     */
    public static List<Deed> transfers(Subject register) {
        return register.all(Transfer.class).under("transfers").stream()
                .map(place -> new Deed(
                        place.path(),
                        parties(place.value().getTo()),
                        place.value().getPurposes(),
                        place.value().getData(),
                        List.of(),
                        place.value().getWhen(),
                        Optional.empty(),
                        false))
                .toList();
    }

    /**
     * The uses of data for purposes.
     *
     * @param register the register
     * @return the purposes
     */
    public static List<Deed> purposes(Subject register) {
        return register.all(Purpose.class).under("purposes").stream()
                .map(place -> new Deed(
                        place.path(),
                        List.of(),
                        List.of(place.value().getId()),
                        place.value().getData(),
                        place.value().getPeople(),
                        place.value().getWhen(),
                        Optional.empty(),
                        false))
                .toList();
    }

    /** The purposes that a disclosure or processor names, and those that name it. */
    private static List<String> purposes(Subject register, String path, List<String> named) {
        return Stream.concat(named.stream(), register.purposesFor(path).stream().map(Purpose::getId))
                .distinct()
                .toList();
    }

    private static List<String> parties(List<String> ids) {
        return ids.stream().map(id -> "parties/" + id).toList();
    }
}
