package org.seloste.model.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seloste.model.form.References.Reference;

/** Finds references that come back to the thing at which they began: a party of its own subcontractor. */
final class Circles {

    /** More names of one circle would help nobody. */
    private static final int MOST_NAMES = 8;

    private record Thing(String kind, String id) {}

    private record Step(Thing thing, Iterator<Reference> ahead) {}

    private final Map<Thing, List<Reference>> upwards = new LinkedHashMap<>();
    private final Set<Thing> seen = new HashSet<>();
    private final Set<Thing> open = new HashSet<>();
    private final Deque<Step> way = new ArrayDeque<>();
    private final List<Fault> faults = new ArrayList<>();

    private Circles() {}

    /** One fault for each reference that closes a circle. */
    static List<Fault> among(List<Reference> references) {
        Circles circles = new Circles();
        for (Reference reference : references) {
            reference
                    .from()
                    .ifPresent(from -> circles.upwards
                            .computeIfAbsent(new Thing(reference.kinds().get(0), from), any -> new ArrayList<>())
                            .add(reference));
        }
        circles.upwards.keySet().forEach(circles::follow);
        return circles.faults;
    }

    /** Goes depth first, without recursion: a file may hold a chain of a hundred thousand. */
    private void follow(Thing start) {
        enter(start);
        while (!way.isEmpty()) {
            Step step = way.getLast();
            if (!step.ahead().hasNext()) {
                way.removeLast();
                open.remove(step.thing());
                continue;
            }
            Reference reference = step.ahead().next();
            Thing next = new Thing(step.thing().kind(), reference.id());
            if (open.contains(next)) {
                close(reference, next);
            } else {
                enter(next);
            }
        }
    }

    private void enter(Thing thing) {
        if (seen.add(thing)) {
            open.add(thing);
            way.addLast(new Step(thing, upwards.getOrDefault(thing, List.of()).iterator()));
        }
    }

    private void close(Reference reference, Thing back) {
        if (faults.size() >= Reading.MOST_FAULTS) {
            return;
        }
        List<String> circle = way.stream()
                .map(Step::thing)
                .dropWhile(thing -> !thing.equals(back))
                .map(Thing::id)
                .toList();
        Stream<String> names = circle.size() > MOST_NAMES
                ? Stream.concat(circle.stream().limit(MOST_NAMES), Stream.of("…"))
                : circle.stream();
        faults.add(new Fault(
                "circle",
                reference.path(),
                Optional.empty(),
                List.of(back.id(), Stream.concat(names, Stream.of(back.id())).collect(Collectors.joining(" → ")))));
    }
}
