package org.seloste.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seloste.model.form.Position;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;
import org.seloste.render.language.Citations;
import org.seloste.rules.check.ActionFault;
import org.seloste.rules.check.ActionReader;
import org.seloste.rules.check.ActionRecord;
import org.seloste.rules.check.Decision;
import org.seloste.rules.check.InvalidActionsException;
import org.seloste.rules.check.Reason;
import org.seloste.rules.check.Verdict;
import org.seloste.rules.lint.Severity;

/**
 * Checks records as they are read. Of those that fall short in the same way the first is kept, with how many they are.
 */
final class Checking {

    /** Different shortfalls that are kept; there are more only when the actions have little to do with the register. */
    private static final int KEPT = 50_000;
    /** What stands in place of a rule when no version of the register was in force yet. */
    private static final String NO_VERSION = "no-version-in-force";

    private final Versions versions;
    private final Set<String> rules;
    private final Reports reports;
    private final Tally tally;
    private final Console console;
    private final Language language;
    private final Map<Decision, Long> decided = new EnumMap<>(Decision.class);
    private long records;

    Checking(Versions versions, List<String> rules, Reports reports, Tally tally, Console console) {
        this.versions = versions;
        this.rules = Set.copyOf(rules);
        this.reports = reports;
        this.tally = tally;
        this.console = console;
        language = console.messages().language();
    }

    /** A shortfall of one or more records. */
    private static final class Shortfall {
        private final Reason reason;
        private final Versions.Version version;
        private final ActionRecord first;
        private long times;

        Shortfall(Reason reason, Versions.Version version, ActionRecord first) {
            this.reason = reason;
            this.version = version;
            this.first = first;
        }
    }

    /** Records of a time at which no version of the register was in force yet. */
    private static final class TooEarly {
        private Optional<ActionRecord> first = Optional.empty();
        private long times;

        void add(ActionRecord record) {
            first = first.or(() -> Optional.of(record));
            times += record.count();
        }
    }

    void check(Path file) {
        String name = Shown.path(file);
        Map<String, Shortfall> shortfalls = new LinkedHashMap<>();
        TooEarly tooEarly = new TooEarly();
        reports.begin(name);
        List<Problem> problems = List.of();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            ActionReader.stream(name, in, record -> check(record, shortfalls, tooEarly));
        } catch (InvalidActionsException invalid) {
            problems = invalid.faults().stream().map(this::problem).toList();
        } catch (IOException unreadable) {
            problems = List.of(new Problem(
                    "unreadable",
                    Optional.of(new Position(name, 1, 1)),
                    "",
                    console.messages().say("unreadable.actions")));
        } finally {
            console.progress().end();
        }
        Stream.concat(
                        tooEarly.first.stream().map(first -> entry(first, tooEarly.times)),
                        shortfalls.values().stream().map(this::entry))
                .sorted(Entry.HEAVIEST_FIRST)
                .forEach(entry -> {
                    tally.count(entry);
                    reports.entry(entry);
                });
        if (!problems.isEmpty()) {
            tally.unreadable();
            reports.problems(problems);
        }
        reports.end();
    }

    /** Says how the actions were decided. */
    void finish() {
        if (decided.isEmpty()) {
            return;
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        for (Decision decision : Decision.values()) {
            facts.put(word(decision), times(decision));
        }
        tally.remark(
                console.messages()
                        .say(
                                "check.decided",
                                decided.values().stream()
                                        .mapToLong(Long::longValue)
                                        .sum(),
                                times(Decision.ALLOWED),
                                times(Decision.ALLOWED_WITH_DUTIES),
                                times(Decision.NEEDS_REVIEW),
                                times(Decision.DENIED)),
                Map.of("actions", facts));
    }

    private long times(Decision decision) {
        return decided.getOrDefault(decision, 0L);
    }

    private void check(ActionRecord record, Map<String, Shortfall> shortfalls, TooEarly tooEarly) {
        console.progress().count(++records);
        tally.look(1);
        Optional<Versions.Version> version = versions.inForceAt(record.action());
        if (version.isEmpty()) {
            tooEarly.add(record);
            decided.merge(Decision.DENIED, record.count(), Long::sum);
        } else {
            check(record, version.get(), shortfalls);
        }
    }

    private void check(ActionRecord record, Versions.Version version, Map<String, Shortfall> shortfalls) {
        Verdict verdict = version.policy().check(record.action());
        Decision decision = Decision.ALLOWED;
        for (Reason reason :
                (Iterable<Reason>) Stream.concat(verdict.reasons().stream(), verdict.duties().stream())::iterator) {
            if (rules.contains(reason.rule().id())) {
                decision = decision.compareTo(reason.decision()) >= 0 ? decision : reason.decision();
                String key = fingerprint(reason, version, record) + version.start();
                Shortfall shortfall = shortfalls.get(key);
                if (shortfall == null && shortfalls.size() < KEPT) {
                    shortfall = new Shortfall(reason, version, record);
                    shortfalls.put(key, shortfall);
                }
                if (shortfall != null) {
                    shortfall.times += record.count();
                }
            }
        }
        decided.merge(decision, record.count(), Long::sum);
    }

    private Entry entry(Shortfall shortfall) {
        Reason reason = shortfall.reason;
        ActionRecord record = shortfall.first;
        Citations citations = Citations.in(language);
        List<String> laws =
                reason.rule().citations().stream().map(citations::law).toList();
        Optional<Position> declared = shortfall.version.positions().positionOf(reason.path());
        String action = record.action().toString();
        List<Entry.Line> lines = new ArrayList<>();
        lines.add(new Entry.Line("action", action.substring(1, action.length() - 1)));
        record.at().ifPresent(site -> lines.add(new Entry.Line("at", site(site))));
        shortfall.version.start().ifPresent(day -> lines.add(new Entry.Line("version", day.toString())));
        declared.ifPresent(place -> lines.add(new Entry.Line("register", place.toString())));
        if (!laws.isEmpty()) {
            lines.add(new Entry.Line("law", String.join("; ", laws)));
        }
        if (shortfall.times > 1) {
            lines.add(new Entry.Line("times", String.valueOf(shortfall.times)));
        }
        return new Entry(
                severity(reason.decision()),
                word(reason.decision()),
                reason.rule().id(),
                fingerprint(reason, shortfall.version, record),
                Optional.of(record.position()),
                reason.path(),
                reason.message(language),
                lines,
                false,
                facts(shortfall, laws, declared));
    }

    private Map<String, Object> facts(Shortfall shortfall, List<String> laws, Optional<Position> declared) {
        Reason reason = shortfall.reason;
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("decision", word(reason.decision()));
        facts.put("kind", reason.rule().kind().name().toLowerCase(Locale.ROOT));
        facts.put("absent", reason.absent());
        facts.put(
                "missing", reason.missing().stream().map(input -> input.field()).toList());
        facts.put("law", laws);
        facts.put(
                "references",
                reason.rule().citations().stream().map(Object::toString).toList());
        Map<String, Object> arguments = new LinkedHashMap<>();
        reason.arguments().forEach((key, value) -> arguments.put(key, words(value)));
        facts.put("arguments", arguments);
        facts.put("purpose", shortfall.first.action().purpose());
        facts.put("operation", shortfall.first.action().operation().word());
        shortfall.first.at().ifPresent(site -> facts.put("at", site(site)));
        shortfall.version.start().ifPresent(day -> facts.put("version", day.toString()));
        declared.ifPresent(place -> facts.put("declared", place.toString()));
        facts.put("times", shortfall.times);
        return facts;
    }

    private Entry entry(ActionRecord first, long times) {
        String action = first.action().toString();
        List<Entry.Line> lines = new ArrayList<>();
        lines.add(new Entry.Line("action", action.substring(1, action.length() - 1)));
        first.at().ifPresent(site -> lines.add(new Entry.Line("at", site(site))));
        if (times > 1) {
            lines.add(new Entry.Line("times", String.valueOf(times)));
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("decision", word(Decision.DENIED));
        facts.put("times", times);
        return new Entry(
                Severity.ERROR,
                word(Decision.DENIED),
                NO_VERSION,
                "",
                Optional.of(first.position()),
                "",
                console.messages().say("check.no-version", versions.first()),
                lines,
                false,
                facts);
    }

    private static String fingerprint(Reason reason, Versions.Version version, ActionRecord record) {
        Stream<String> ids =
                reason.arguments().values().stream().map(Text::toString).sorted();
        return Digits.of(Stream.concat(
                        Stream.of(
                                reason.rule().id(),
                                version.policy().register().getId() + "/" + reason.path(),
                                record.action().purpose(),
                                reason.missing().toString()),
                        ids)
                .collect(Collectors.joining("\n")));
    }

    private static String site(ActionRecord.Site site) {
        String place = site.file()
                .map(file -> file + site.line().map(line -> ":" + line).orElse(""))
                .orElse("");
        return Stream.of(site.service(), site.element(), Optional.of(place))
                .flatMap(Optional::stream)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("  "));
    }

    private Problem problem(ActionFault fault) {
        return new Problem(fault.code(), Optional.of(fault.position()), "", fault.message(language));
    }

    private String words(Text text) {
        return text.in(language).orElseGet(text::toString);
    }

    private static Severity severity(Decision decision) {
        return switch (decision) {
            case DENIED -> Severity.ERROR;
            case NEEDS_REVIEW -> Severity.WARNING;
            case ALLOWED, ALLOWED_WITH_DUTIES -> Severity.INFO;
        };
    }

    private static String word(Decision decision) {
        return decision.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
