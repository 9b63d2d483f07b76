package org.seloste.site;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The versions of one register, the earliest first.
 *
 * @param id the id that they share
 * @param versions all versions
 * @param current which of them is in force
 */
record Shelf(String id, List<Source> versions, int current) {

    private static final Comparator<Source> EARLIEST_FIRST = Comparator.comparing(
                    (Source source) -> source.start().orElse(LocalDate.MIN))
            .thenComparing(source -> source.file().toString());

    /** Puts registers in order, and tells of those that share an id for no good reason. */
    static List<Shelf> of(List<Source> sources, LocalDate day, List<Clash> clashes) {
        Map<String, List<Source>> byId = new TreeMap<>();
        sources.forEach(source ->
                byId.computeIfAbsent(source.id(), id -> new ArrayList<>()).add(source));
        List<Shelf> shelves = new ArrayList<>();
        byId.forEach((id, versions) -> {
            versions.sort(EARLIEST_FIRST);
            Shelf shelf = new Shelf(id, List.copyOf(versions), current(versions, day));
            shelf.clash().ifPresentOrElse(clashes::add, () -> shelves.add(shelf));
        });
        return shelves;
    }

    private static int current(List<Source> versions, LocalDate day) {
        int current = 0;
        for (int at = 1; at < versions.size(); at++) {
            if (!versions.get(at).start().orElse(LocalDate.MIN).isAfter(day)) {
                current = at;
            }
        }
        return current;
    }

    Source inForce() {
        return versions.get(current);
    }

    /** The last day of a version that another one follows. */
    Optional<LocalDate> end(int version) {
        return version + 1 < versions.size()
                ? versions.get(version + 1).start().map(start -> start.minusDays(1))
                : Optional.empty();
    }

    /** Where the pages of a version are: the one in force has the address that never changes. */
    String place(int version) {
        return version == current
                ? id + "/"
                : id + "/" + versions.get(version).start().orElseThrow() + "/";
    }

    private Optional<Clash> clash() {
        for (int at = 0; at + 1 < versions.size(); at++) {
            Source one = versions.get(at);
            Source next = versions.get(at + 1);
            if (one.start().isEmpty()) {
                return Optional.of(new Clash(id, one.file(), next.file(), Clash.Why.UNDATED));
            }
            if (one.start().equals(next.start())) {
                return Optional.of(new Clash(id, one.file(), next.file(), Clash.Why.SAME_DAY));
            }
        }
        Path home = folder(inForce());
        return versions.stream()
                .filter(version -> !folder(version).startsWith(home))
                .findFirst()
                .map(version -> new Clash(id, inForce().file(), version.file(), Clash.Why.ELSEWHERE));
    }

    private static Path folder(Source source) {
        Path file = source.file().toAbsolutePath().normalize();
        return Optional.ofNullable(file.getParent()).orElse(file);
    }
}
