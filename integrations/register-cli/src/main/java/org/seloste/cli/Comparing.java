package org.seloste.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.seloste.model.Register;
import org.seloste.model.form.Fault;
import org.seloste.model.io.RegisterFile;
import org.seloste.model.io.RegisterFile.Sourced;
import org.seloste.model.io.RegisterReader;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;
import org.seloste.render.language.Citations;
import org.seloste.rules.compare.Consequence;
import org.seloste.rules.compare.RegisterChange;
import org.seloste.rules.compare.RegisterComparison;
import org.seloste.rules.compare.RegisterHistory;
import org.seloste.rules.lint.Severity;

/** Compares each register with its earlier version, which is looked up by id and read again when it is needed. */
final class Comparing implements Registers.Use {

    private final Earlier earlier;
    private final Reports reports;
    private final Tally tally;
    private final Messages messages;
    private final Language language;
    private final LocalDate asOf;
    private final List<ChangeLog> changeLogs = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    Comparing(Earlier earlier, LocalDate asOf, Reports reports, Tally tally, Messages messages) {
        this.earlier = earlier;
        this.asOf = asOf;
        this.reports = reports;
        this.tally = tally;
        this.messages = messages;
        language = messages.language();
    }

    /**
     * An earlier version.
     *
     * @param file where it stands
     * @param start the day from which it holds, when it says so
     */
    private record Before(Path file, Optional<LocalDate> start) {}

    /** Notes where the earlier versions stand. */
    static final class Earlier implements Registers.Use {

        private final Map<String, List<Before>> versions = new TreeMap<>();
        private final Reports reports;
        private final Tally tally;

        Earlier(Reports reports, Tally tally) {
            this.reports = reports;
            this.tally = tally;
        }

        @Override
        public void read(Path file, RegisterFile read) {
            read.registers()
                    .forEach(register -> versions.computeIfAbsent(
                                    register.value().getId(), id -> new ArrayList<>())
                            .add(new Before(file, RegisterHistory.startOf(register.value()))));
        }

        @Override
        public void unreadable(Path file, List<Fault> faults) {
            tally.unreadable();
            reports.unreadable(file, faults);
        }

        /** The only version of a register, or of several the last that holds before a day. */
        Optional<Path> of(String id, LocalDate day, Path notThis) {
            List<Before> all = versions.getOrDefault(id, List.of());
            if (all.size() < 2) {
                return all.stream().map(Before::file).findFirst();
            }
            if (all.stream().anyMatch(version -> version.start().isEmpty())) {
                throw new WrongUseException("--against: there are " + all.size() + " versions of '" + id
                        + "', and not all say from when they hold. State dates/valid-from in each, or name one file");
            }
            return all.stream()
                    .filter(version -> !version.start().orElseThrow().isAfter(day))
                    .filter(version -> !isSame(version.file(), notThis))
                    .max(Comparator.comparing(version -> version.start().orElseThrow()))
                    .map(Before::file);
        }

        private static boolean isSame(Path one, Path other) {
            return one.toAbsolutePath()
                    .normalize()
                    .equals(other.toAbsolutePath().normalize());
        }
    }

    @Override
    public void read(Path file, RegisterFile read) {
        reports.begin(Shown.path(file));
        for (Sourced<Register> later : read.registers()) {
            String id = later.value().getId();
            tally.look(1);
            seen.add(id);
            LocalDate day = RegisterHistory.startOf(later.value()).orElse(asOf);
            earlier.of(id, day, file)
                    .ifPresentOrElse(
                            before -> compare(version(before, id), later, day),
                            () -> entry(alone("register-added", Severity.INFO, later)));
        }
        changeLogs.forEach(reports::changeLog);
        changeLogs.clear();
        reports.end();
    }

    @Override
    public void unreadable(Path file, List<Fault> faults) {
        tally.unreadable();
        reports.unreadable(file, faults);
    }

    /** Tells which registers have no later version. */
    void finish() {
        earlier.versions.forEach((id, all) -> {
            if (!seen.contains(id)) {
                Path before = all.get(all.size() - 1).file();
                reports.begin(Shown.path(before));
                entry(alone("register-removed", Severity.WARNING, version(before, id)));
                reports.end();
            }
        });
    }

    private static Sourced<Register> version(Path file, String id) {
        return RegisterReader.read(file).registers().stream()
                .filter(register -> register.value().getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The file has changed while it was compared: " + file));
    }

    private void compare(Sourced<Register> before, Sourced<Register> after, LocalDate day) {
        RegisterComparison comparison = RegisterComparison.between(before.value(), after.value());
        comparison.changes().forEach(change -> entry(entry(change, before, after)));
        comparison
                .changeLog(day)
                .ifPresent(change -> changeLogs.add(new ChangeLog(after.value().getId(), change)));
    }

    private void entry(Entry entry) {
        tally.count(entry);
        reports.entry(entry);
    }

    private Entry alone(String code, Severity severity, Sourced<Register> register) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("register", register.value().getId());
        return new Entry(
                severity,
                code,
                code,
                Digits.of(code + "\n" + register.value().getId()),
                register.positions().positionOf(""),
                "",
                messages.say("diff." + code, register.value().getId()),
                List.of(),
                false,
                facts);
    }

    private Entry entry(RegisterChange change, Sourced<Register> before, Sourced<Register> after) {
        Citations citations = Citations.in(language);
        String laws = change.gravest().citations().stream().map(citations::law).collect(Collectors.joining("; "));
        List<Entry.Line> lines = new ArrayList<>();
        if (!laws.isEmpty()) {
            lines.add(new Entry.Line("law", laws));
        }
        change.remedies(language).forEach(remedy -> lines.add(new Entry.Line("remedy", remedy)));
        boolean stands = after.positions().has(change.path());
        return new Entry(
                severity(change.gravest()),
                word(change.gravest()),
                change.code(),
                Digits.of(change.code() + "\n" + after.value().getId() + "/" + change.path()),
                (stands ? after : before).positions().positionOf(change.path()),
                change.path(),
                change.message(language),
                lines,
                false,
                facts(change, after.value().getId()));
    }

    private Map<String, Object> facts(RegisterChange change, String register) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("register", register);
        facts.put("kind", change.kind().name().toLowerCase(Locale.ROOT));
        facts.put(
                "consequences",
                change.consequences().stream().map(Comparing::word).toList());
        facts.put("internal", change.internal());
        facts.put("before", change.before().stream().map(this::words).toList());
        facts.put("after", change.after().stream().map(this::words).toList());
        return facts;
    }

    private String words(Text text) {
        return text.in(language).orElseGet(text::toString);
    }

    /**
     * People must be told: an error. Something must be written or assessed anew: a warning. The rest is worth knowing.
     */
    static Severity severity(Consequence consequence) {
        return switch (consequence) {
            case ASK_CONSENT_AGAIN, TELL_PEOPLE -> Severity.ERROR;
            case ASSESS_AGAIN, REISSUE_NOTICE -> Severity.WARNING;
            case UPDATE_RECORD, EDITORIAL -> Severity.INFO;
        };
    }

    private static String word(Consequence consequence) {
        return consequence.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
