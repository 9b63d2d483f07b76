package org.seloste.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A register of some size and seeded actions on it, decided by what the register declares alone: 5 to 20 data
 * categories or items a purpose from a hierarchy of 300, 5 recipients; 70 % of the actions are allowed, 30 % have one
 * or two faults.
 */
final class Workload {

    static final List<String> BASES = List.of("contract", "legal-obligation", "vital-interests");
    static final List<String> GROUPS = names("group", 8);
    static final List<String> RECIPIENTS = names("party", 40);
    static final List<String> CATEGORIES = names("category", 60);
    static final int ITEMS = 4;

    private static final long SEED = 20_261_122L;
    private static final int ALLOWED_PERCENT = 70;

    private final List<Declared> purposes;
    private final List<Act> acts;

    private Workload(List<Declared> purposes, List<Act> acts) {
        this.purposes = List.copyOf(purposes);
        this.acts = List.copyOf(acts);
    }

    static Workload of(int purposes, int acts) {
        SplittableRandom random = new SplittableRandom(SEED);
        List<Declared> declared = IntStream.range(0, purposes)
                .mapToObj(index -> purpose("purpose-" + (index + 1), random))
                .toList();
        return new Workload(
                declared,
                IntStream.range(0, acts)
                        .mapToObj(index -> act(declared, random))
                        .toList());
    }

    List<Declared> purposes() {
        return purposes;
    }

    List<Act> acts() {
        return acts;
    }

    /** As many actions, all of them allowed. */
    Workload allowed() {
        Map<String, Declared> byId = purposes.stream().collect(Collectors.toMap(Declared::id, Function.identity()));
        List<Act> allowed = acts.stream()
                .filter(act -> Optional.ofNullable(byId.get(act.purpose()))
                        .filter(purpose -> purpose.allows(act))
                        .isPresent())
                .toList();
        return new Workload(
                purposes,
                IntStream.range(0, acts.size())
                        .mapToObj(index -> allowed.get(index % allowed.size()))
                        .toList());
    }

    /** All ids of data: the categories, and their items after each. */
    static List<String> allData() {
        List<String> all = new ArrayList<>();
        for (String category : CATEGORIES) {
            all.add(category);
            all.addAll(items(category));
        }
        return all;
    }

    static List<String> items(String category) {
        return IntStream.rangeClosed(1, ITEMS)
                .mapToObj(item -> category + "/item-" + item)
                .toList();
    }

    private static List<String> names(String stem, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(index -> stem + "-" + index)
                .toList();
    }

    private static Declared purpose(String id, SplittableRandom random) {
        Set<String> data = some(allData(), random.nextInt(5, 21), random);
        Set<String> covered = new LinkedHashSet<>(data);
        data.stream().filter(each -> each.indexOf('/') < 0).forEach(category -> covered.addAll(items(category)));
        return new Declared(
                id,
                some(BASES, random.nextInt(1, 3), random),
                some(GROUPS, random.nextInt(1, 4), random),
                some(RECIPIENTS, 5, random),
                data,
                covered);
    }

    private static Act act(List<Declared> purposes, SplittableRandom random) {
        Declared purpose = purposes.get(random.nextInt(purposes.size()));
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("purpose", purpose.id());
        parts.put("basis", one(purpose.bases(), random));
        parts.put("group", one(purpose.groups(), random));
        parts.put("recipient", one(purpose.recipients(), random));
        List<String> data = new ArrayList<>(some(List.copyOf(sorted(purpose.covered())), random.nextInt(1, 5), random));
        if (random.nextInt(100) >= ALLOWED_PERCENT) {
            int faults = random.nextInt(1, 3);
            for (int fault = 0; fault < faults; fault++) {
                switch (random.nextInt(5)) {
                    case 0 -> parts.put("purpose", "undeclared-" + random.nextInt(100));
                    case 1 -> parts.put("basis", other(BASES, purpose.bases(), random));
                    case 2 -> parts.put("group", other(GROUPS, purpose.groups(), random));
                    case 3 -> parts.put("recipient", other(RECIPIENTS, purpose.recipients(), random));
                    default -> data.set(0, other(allData(), purpose.covered(), random));
                }
            }
        }
        return new Act(
                copy(parts.getOrDefault("purpose", "")),
                copy(parts.getOrDefault("basis", "")),
                copy(parts.getOrDefault("group", "")),
                copy(parts.getOrDefault("recipient", "")),
                data.stream().map(Workload::copy).toList());
    }

    /** A string of its own: what a program asks with are not the strings with which the register was built. */
    private static String copy(String id) {
        return new String(id.toCharArray());
    }

    private static List<String> sorted(Set<String> set) {
        return set.stream().sorted().toList();
    }

    private static Set<String> some(List<String> from, int count, SplittableRandom random) {
        Set<String> some = new LinkedHashSet<>();
        while (some.size() < Math.min(count, from.size())) {
            some.add(from.get(random.nextInt(from.size())));
        }
        return some;
    }

    private static String one(Set<String> from, SplittableRandom random) {
        return List.copyOf(sorted(from)).get(random.nextInt(from.size()));
    }

    private static String other(List<String> from, Set<String> not, SplittableRandom random) {
        List<String> others = from.stream().filter(each -> !not.contains(each)).toList();
        return others.get(random.nextInt(others.size()));
    }
}
