package org.seloste.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.seloste.rules.lint.Severity;

/** Compares each register with its earlier version, which is looked up by id and read again when it is needed. */
final class Comparing implements Registers.Use {

    private final Map<String, Path> earlier;
    private final Reports reports;
    private final Tally tally;
    private final Messages messages;
    private final Language language;
    private final Set<String> seen = new HashSet<>();

    Comparing(Map<String, Path> earlier, Reports reports, Tally tally, Messages messages) {
        this.earlier = earlier;
        this.reports = reports;
        this.tally = tally;
        this.messages = messages;
        language = messages.language();
    }

    /** Notes where the earlier versions stand. */
    record Earlier(Map<String, Path> files, Reports reports, Tally tally, Language language) implements Registers.Use {

        @Override
        public void read(Path file, RegisterFile read) {
            read.registers()
                    .forEach(register -> files.putIfAbsent(register.value().getId(), file));
        }

        @Override
        public void unreadable(Path file, List<Fault> faults) {
            Comparing.unreadable(file, faults, reports, tally, language);
        }
    }

    @Override
    public void read(Path file, RegisterFile read) {
        reports.begin(Shown.path(file));
        for (Sourced<Register> later : read.registers()) {
            String id = later.value().getId();
            tally.look(1);
            seen.add(id);
            Path before = earlier.get(id);
            if (before == null) {
                entry(alone("register-added", Severity.INFO, later));
            } else {
                compare(version(before, id), later);
            }
        }
        reports.end();
    }

    @Override
    public void unreadable(Path file, List<Fault> faults) {
        unreadable(file, faults, reports, tally, language);
    }

    /** Tells which registers have no later version. */
    void finish() {
        new TreeMap<>(earlier).forEach((id, before) -> {
            if (!seen.contains(id)) {
                reports.begin(Shown.path(before));
                entry(alone("register-removed", Severity.WARNING, version(before, id)));
                reports.end();
            }
        });
    }

    private static void unreadable(Path file, List<Fault> faults, Reports reports, Tally tally, Language language) {
        tally.unreadable();
        reports.begin(Shown.path(file));
        reports.problems(
                faults.stream().map(fault -> Problem.of(fault, language)).toList());
        reports.end();
    }

    private static Sourced<Register> version(Path file, String id) {
        return RegisterReader.read(file).registers().stream()
                .filter(register -> register.value().getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The file has changed while it was compared: " + file));
    }

    private void compare(Sourced<Register> before, Sourced<Register> after) {
        for (RegisterChange change :
                RegisterComparison.between(before.value(), after.value()).changes()) {
            entry(entry(change, before, after));
        }
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
                "",
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
                "",
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
