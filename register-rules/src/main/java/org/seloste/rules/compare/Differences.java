package org.seloste.rules.compare;

import static org.seloste.rules.compare.Consequence.EDITORIAL;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.seloste.model.text.Text;

/** The places at which two versions differ, before anything is said of them. */
record Differences(Snapshot before, Snapshot after) {

    private record Difference(String path, List<Snapshot.Leaf> gone, List<Snapshot.Leaf> come) {}

    private record Group(Row row, String place, List<Difference> differences, Set<Consequence> consequences) {}

    List<RegisterChange> classified(Versions versions) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Difference difference : all()) {
            Row row = rowOf(difference);
            String place = place(row, difference);
            Group group = groups.computeIfAbsent(
                    row.subject() + " " + place, key -> new Group(row, place, new ArrayList<>(), new TreeSet<>()));
            group.differences().add(difference);
            group.consequences()
                    .addAll(isInternal(difference) ? List.of(EDITORIAL) : row.consequences(versions, place));
        }
        return groups.values().stream()
                .map(this::change)
                .sorted(Comparator.comparing(RegisterChange::gravest))
                .toList();
    }

    private RegisterChange change(Group group) {
        boolean whole = isElement(group.place())
                && group.differences().stream().anyMatch(each -> each.path().equals(group.place()));
        List<Consequence> consequences = group.consequences().stream()
                .filter(each -> each != EDITORIAL || group.consequences().size() == 1)
                .toList();
        return new RegisterChange(
                group.row().subject(),
                kindOf(group),
                group.place(),
                after.elements()
                        .nameOf(group.place())
                        .or(() -> before.elements().nameOf(group.place())),
                whole ? List.of() : shown(group.differences().stream().flatMap(each -> each.gone().stream())),
                whole ? List.of() : shown(group.differences().stream().flatMap(each -> each.come().stream())),
                consequences,
                group.differences().stream().allMatch(this::isInternal));
    }

    private static List<Text> shown(Stream<Snapshot.Leaf> leaves) {
        return leaves.map(Snapshot.Leaf::shown).distinct().toList();
    }

    private boolean isInternal(Difference difference) {
        return Stream.concat(difference.gone().stream(), difference.come().stream())
                .allMatch(Snapshot.Leaf::internal);
    }

    private ChangeKind kindOf(Group group) {
        if (isElement(group.place())) {
            return elementKind(group.place());
        }
        boolean gone =
                group.differences().stream().anyMatch(each -> !each.gone().isEmpty());
        boolean come =
                group.differences().stream().anyMatch(each -> !each.come().isEmpty());
        return gone && come ? ChangeKind.CHANGED : come ? ChangeKind.ADDED : ChangeKind.REMOVED;
    }

    private Row rowOf(Difference difference) {
        if (difference.path().contains("/as-stated/")) {
            return ChangeTable.QUOTATION;
        }
        if (isTranslation(difference)) {
            return ChangeTable.TRANSLATION;
        }
        return ChangeTable.ROWS.stream()
                .filter(row -> row.placeOf(difference.path(), place -> kindAt(place, difference))
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No row for " + difference.path()));
    }

    private String place(Row row, Difference difference) {
        return row.placeOf(difference.path(), place -> kindAt(place, difference))
                .orElseThrow();
    }

    private ChangeKind kindAt(String place, Difference difference) {
        if (isElement(place)) {
            return elementKind(place);
        }
        if (difference.gone().isEmpty()) {
            return ChangeKind.ADDED;
        }
        return difference.come().isEmpty() ? ChangeKind.REMOVED : ChangeKind.CHANGED;
    }

    private boolean isElement(String place) {
        return before.elements().paths().contains(place)
                || after.elements().paths().contains(place);
    }

    private ChangeKind elementKind(String place) {
        boolean was = before.elements().paths().contains(place);
        boolean is = after.elements().paths().contains(place);
        return was && is ? ChangeKind.CHANGED : is ? ChangeKind.ADDED : ChangeKind.REMOVED;
    }

    /** One text on both sides that differs in no language which both have. */
    private static boolean isTranslation(Difference difference) {
        if (difference.gone().size() != 1 || difference.come().size() != 1) {
            return false;
        }
        Text gone = difference.gone().get(0).shown();
        Text come = difference.come().get(0).shown();
        return !gone.isEverywhere()
                && !come.isEverywhere()
                && !gone.equals(come)
                && gone.languages().stream().anyMatch(come.languages()::contains)
                && gone.languages().stream()
                        .filter(come.languages()::contains)
                        .allMatch(language -> gone.in(language).equals(come.in(language)));
    }

    private List<Difference> all() {
        List<Difference> all = new ArrayList<>();
        Set<String> whole = new LinkedHashSet<>();
        elements(before, after, whole)
                .forEach(path -> all.add(new Difference(path, List.of(named(before, path)), List.of())));
        elements(after, before, whole)
                .forEach(path -> all.add(new Difference(path, List.of(), List.of(named(after, path)))));
        Set<String> paths = new LinkedHashSet<>(after.leaves().keySet());
        paths.addAll(before.leaves().keySet());
        for (String path : paths) {
            if (!isWithin(path, whole)) {
                List<Snapshot.Leaf> gone = without(before, after, path);
                List<Snapshot.Leaf> come = without(after, before, path);
                if (!gone.isEmpty() || !come.isEmpty()) {
                    all.add(new Difference(path, gone, come));
                }
            }
        }
        return all;
    }

    private static Snapshot.Leaf named(Snapshot version, String path) {
        return new Snapshot.Leaf(path, version.elements().nameOf(path).orElseThrow(), version.isInternal(path));
    }

    /** The topmost elements that one version has and the other has not. */
    private static List<String> elements(Snapshot has, Snapshot lacks, Set<String> whole) {
        List<String> topmost = new ArrayList<>();
        for (String path : has.elements().paths()) {
            if (!lacks.elements().paths().contains(path) && !isWithin(path, whole)) {
                topmost.add(path);
                whole.add(path);
            }
        }
        return topmost;
    }

    private static boolean isWithin(String path, Set<String> whole) {
        String at = path;
        while (!at.isEmpty()) {
            if (whole.contains(at)) {
                return true;
            }
            at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
        }
        return false;
    }

    private static List<Snapshot.Leaf> without(Snapshot has, Snapshot other, String path) {
        List<Snapshot.Leaf> left = new ArrayList<>(has.leaves().getOrDefault(path, List.of()));
        other.leaves().getOrDefault(path, List.of()).forEach(leaf -> {
            for (int index = 0; index < left.size(); index++) {
                if (left.get(index).content().equals(leaf.content())) {
                    left.remove(index);
                    return;
                }
            }
        });
        return left;
    }
}
