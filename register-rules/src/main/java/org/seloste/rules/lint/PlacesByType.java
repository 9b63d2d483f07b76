package org.seloste.rules.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sorts the parts of a register once by every type that they have, so that nobody looks through all of them again. */
final class PlacesByType {

    private final Map<Class<?>, Set<Class<?>>> typesOf = new HashMap<>();
    private final Map<Class<?>, List<Place<Object>>> byType = new HashMap<>();

    void add(String path, Object value) {
        Place<Object> place = new Place<>(path, value);
        for (Class<?> type : typesOf.computeIfAbsent(value.getClass(), PlacesByType::types)) {
            byType.computeIfAbsent(type, any -> new ArrayList<>()).add(place);
        }
    }

    Map<Class<?>, Places<Object>> places() {
        Map<Class<?>, Places<Object>> places = new HashMap<>();
        byType.forEach((type, each) -> places.put(type, new Places<>(each)));
        return Map.copyOf(places);
    }

    private static Set<Class<?>> types(Class<?> type) {
        Set<Class<?>> types = new LinkedHashSet<>();
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            types.add(at);
            for (Class<?> each : at.getInterfaces()) {
                types.addAll(types(each));
            }
        }
        return types;
    }
}
