package org.seloste.rules.compare;

import static org.seloste.rules.compare.Consequence.EDITORIAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * What follows when a statement at some places comes, goes or changes.
 *
 * @param subject what the statement is about
 * @param place the steps of the place; {@code *} stands for any id
 * @param kinds what must have happened to it
 * @param always what follows in any case
 * @param sometimes what follows when the versions fulfil a condition at the place
 */
record Row(
        String subject,
        List<String> place,
        Set<ChangeKind> kinds,
        List<Consequence> always,
        List<Sometimes> sometimes) {

    record Sometimes(BiPredicate<Versions, String> when, Consequence then) {}

    static Row of(String subject, String place, Consequence... always) {
        return new Row(subject, List.of(place.split("/", -1)), Set.of(ChangeKind.values()), List.of(always), List.of());
    }

    Row when(ChangeKind... happened) {
        return new Row(subject, place, Set.of(happened), always, sometimes);
    }

    Row and(Consequence then, BiPredicate<Versions, String> when) {
        List<Sometimes> more = new ArrayList<>(sometimes);
        more.add(new Sometimes(when, then));
        return new Row(subject, place, kinds, always, List.copyOf(more));
    }

    /** The part of a path that the row speaks of, when it speaks of what happened there. */
    Optional<String> placeOf(String path, Function<String, ChangeKind> happened) {
        List<String> steps = List.of(path.split("/", -1));
        if (steps.size() < place.size()) {
            return Optional.empty();
        }
        for (int step = 0; step < place.size(); step++) {
            if (!place.get(step).equals("*") && !place.get(step).equals(steps.get(step))) {
                return Optional.empty();
            }
        }
        return Optional.of(String.join("/", steps.subList(0, place.size())))
                .filter(spoken -> kinds.contains(happened.apply(spoken)));
    }

    List<Consequence> consequences(Versions versions, String path) {
        List<Consequence> all = new ArrayList<>(always);
        sometimes.stream()
                .filter(each -> each.when().test(versions, path))
                .map(Sometimes::then)
                .forEach(all::add);
        return all.isEmpty()
                ? List.of(EDITORIAL)
                : all.stream().distinct().sorted().toList();
    }
}
