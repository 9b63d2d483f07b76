package org.seloste.examples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A coverage table beside its register, and what is wrong between the two. */
final class Coverage {

    static final String FILE = "coverage.yaml";

    private static final List<String> TOPIC_LISTS = List.of("left-empty/", "not-transcribed/");

    /** What a row says of its fact. */
    enum Kind {
        STATED,
        ABSENCE,
        FORM,
        FINDING;

        static Optional<Kind> of(String word) {
            return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A fact and a value that carries it.
     *
     * @param id the number of the fact
     * @param place the value with its path and its form
     */
    record StatedValue(String id, Places.Place place) {}

    private final String file;
    private final List<CoverageRow> rows;
    private final Places places;

    Coverage(String file, List<CoverageRow> rows, Places places) {
        this.file = file;
        this.rows = List.copyOf(rows);
        this.places = places;
    }

    /** The values that carry the facts that a notice made from the register must tell. */
    List<StatedValue> statedValues() {
        return rows.stream()
                .filter(row -> is(row, Kind.STATED))
                .flatMap(row -> row.paths().stream()
                        .flatMap(path -> places.at(path).stream())
                        .map(place -> new StatedValue(row.id(), place)))
                .toList();
    }

    List<String> wrongIds(List<String> facts) {
        Map<String, Long> counted =
                rows.stream().collect(Collectors.groupingBy(CoverageRow::id, Collectors.counting()));
        List<String> faults = new ArrayList<>();
        facts.stream()
                .filter(fact -> !counted.containsKey(fact))
                .forEach(fact -> faults.add(file + " " + fact + ": has no row. Add one."));
        counted.keySet().stream()
                .filter(id -> !facts.contains(id))
                .sorted()
                .forEach(id ->
                        faults.add(file + " '" + id + "': is no fact of this notice. Correct the id or drop the row."));
        counted.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(id -> faults.add(file + " " + id + ": has several rows. Make one of them."));
        List<String> ids = rows.stream().map(CoverageRow::id).toList();
        if (!ids.equals(ids.stream().sorted(Comparator.naturalOrder()).toList())) {
            faults.add(file + ": the rows are out of order. Sort them by id.");
        }
        return faults;
    }

    List<String> wrongKeys() {
        return faults(row -> {
            List<String> faults = new ArrayList<>();
            if (!row.unknown().isEmpty()) {
                faults.add("has the unknown keys " + row.unknown() + ". Drop or correct them.");
            }
            if (row.fact().isBlank()) {
                faults.add("does not say the fact. Say it in a line under 'fact'.");
            }
            Optional<Kind> kind = Kind.of(row.kind());
            if (kind.isEmpty()) {
                faults.add("is of the unknown kind '" + row.kind() + "'. Write stated, absence, form or finding.");
            }
            kind.flatMap(known -> lacking(known, row)).ifPresent(faults::add);
            if (!row.rules().isEmpty() && !is(row, Kind.FINDING)) {
                faults.add("names a rule but is no finding. Drop 'rule' or make it a finding.");
            }
            if (!row.unfound().isBlank() && !is(row, Kind.FINDING)) {
                faults.add("says why no rule finds it but is no finding. Drop 'unfound' or make it a finding.");
            }
            row.rules().stream()
                    .filter(rule -> !rule.matches("[a-z0-9]+(-[a-z0-9]+)+"))
                    .forEach(rule -> faults.add("'" + rule + "' is no id of a rule. Write it in kebab-case."));
            return faults;
        });
    }

    private static Optional<String> lacking(Kind kind, CoverageRow row) {
        return switch (kind) {
            case STATED ->
                need(!row.paths().isEmpty(), "is stated but has no 'paths'. Name the values that carry the fact.");
            case ABSENCE ->
                need(
                        !row.paths().isEmpty()
                                || !row.absent().isEmpty()
                                || !row.none().isEmpty(),
                        "is an absence without 'paths', 'absent' or 'none'. Name what is empty, missing or none.");
            case FORM -> need(!row.note().isBlank(), "is about the form but has no 'note'. Say why and where it went.");
            case FINDING ->
                need(
                        row.rules().isEmpty() != row.unfound().isBlank(),
                        "is a finding and needs either 'rule' or 'unfound'. Name the rule that finds it, or say why none"
                                + " can.");
        };
    }

    private static Optional<String> need(boolean held, String fault) {
        return held ? Optional.empty() : Optional.of(fault);
    }

    List<String> statedWhereNobodyReadsIt() {
        return faults(row -> {
            if (!is(row, Kind.STATED)) {
                return List.of();
            }
            List<String> faults = new ArrayList<>(unresolved(row));
            row.paths().stream()
                    .filter(places::isInternal)
                    .forEach(path -> faults.add(
                            path + " is internal and reaches no notice. Say the fact where the public reads it."));
            return faults;
        });
    }

    /** Findings are about something too; rows about the form may be. */
    List<String> pointingNowhere() {
        return faults(row -> is(row, Kind.FINDING) || is(row, Kind.FORM) ? unresolved(row) : List.of());
    }

    private List<String> unresolved(CoverageRow row) {
        return row.paths().stream()
                .filter(path -> places.at(path).isEmpty())
                .map(path -> "nothing stands at " + path + ". "
                        + (places.isNone(path)
                                ? "It is stated as none: name it under 'none'."
                                : "Name a value that does; near it stand " + places.near(path) + "."))
                .toList();
    }

    List<String> absencesThatDoNotHold() {
        return faults(row -> {
            List<String> faults = new ArrayList<>();
            if (is(row, Kind.ABSENCE)) {
                row.paths().stream()
                        .filter(path -> TOPIC_LISTS.stream().noneMatch(path::startsWith))
                        .forEach(path ->
                                faults.add(path + " is something stated. An absence names topics of left-empty or"
                                        + " not-transcribed under 'paths', everything else under 'absent' or 'none'."));
                faults.addAll(unresolved(row));
            }
            for (String path : row.absent()) {
                if (!Places.canExist(path)) {
                    faults.add(path + " is absent from every register, since the form has no such place. Correct it.");
                }
                places.under(path).stream()
                        .limit(1)
                        .forEach(found -> faults.add(path + " is to be absent, but the register states " + found
                                + ". Correct the register or the row."));
            }
            row.none().stream()
                    .filter(path -> !places.isNone(path))
                    .forEach(path -> faults.add(
                            path + " is not stated as none. Write 'none' there in the register or correct the row."));
            return faults;
        });
    }

    private List<String> faults(Function<CoverageRow, List<String>> check) {
        return rows.stream()
                .flatMap(row -> check.apply(row).stream().map(fault -> file + " " + row.id() + ": " + fault))
                .toList();
    }

    private static boolean is(CoverageRow row, Kind kind) {
        return row.kind().equals(kind.word());
    }
}
