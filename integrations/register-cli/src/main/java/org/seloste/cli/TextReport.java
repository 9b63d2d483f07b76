package org.seloste.cli;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.seloste.cli.Printer.Tone;
import org.seloste.rules.NotApplied;
import org.seloste.rules.lint.Severity;

/** A report for people: each finding as a block with its place, law and remedy, and a line that sums up. */
final class TextReport implements ReportWriter {

    private static final int FINGERPRINT_COLUMN = 73;
    private static final int LABEL_WIDTH = 11;
    private static final int SOON_DAYS = 30;

    private final Printer out;
    private final Messages messages;
    private final Console.Manner manner;
    private final LocalDate asOf;
    private final String command;
    private final Map<Severity, Integer> printed = new EnumMap<>(Severity.class);
    private final Map<String, List<String>> notJudged = new TreeMap<>();
    private String file = "";
    private int more;
    private boolean begun;

    TextReport(Printer out, Messages messages, Console.Manner manner, LocalDate asOf, String command) {
        this.out = out;
        this.messages = messages;
        this.manner = manner;
        this.asOf = asOf;
        this.command = command;
    }

    @Override
    public void begin(String path) {
        file = path;
    }

    @Override
    public void entry(Entry entry) {
        int number = printed.merge(entry.severity(), 1, Integer::sum);
        if (manner.maxPrint() > 0 && number > manner.maxPrint()) {
            more++;
            return;
        }
        blankLine();
        String weight = messages.say(entry.suppressed() ? "suppressed" : entry.weight());
        String rest = "  " + entry.rule();
        int gap = Math.max(2, FINGERPRINT_COLUMN - weight.length() - rest.length());
        out.line(weight, tone(entry), (rest + " ".repeat(gap) + entry.fingerprint()).stripTrailing());
        out.line(("  " + entry.position().map(Object::toString).orElse(file) + "  " + entry.path()).stripTrailing());
        Wrap.behind("  ", entry.sentence()).forEach(out::line);
        for (Entry.Line line : entry.lines()) {
            Wrap.behind("  " + label(line.label()), line.words(), line.tail()).forEach(out::line);
        }
    }

    @Override
    public void problem(Problem problem) {
        blankLine();
        out.line(
                messages.say("error"),
                Tone.BAD,
                "  " + problem.position().map(Object::toString).orElse(file) + ": " + problem.words());
    }

    @Override
    public void notApplied(NotApplied rule) {
        if (manner.verbose()) {
            notJudged
                    .computeIfAbsent(
                            rule.why() == NotApplied.Why.NOT_TRANSCRIBED ? "not-transcribed" : "nothing-to-look-at",
                            why -> new ArrayList<>())
                    .add(rule.rule().id());
        }
    }

    @Override
    public void changeLog(ChangeLog log) {
        if (!manner.quiet()) {
            blankLine();
            out.line(messages.say("diff.change-log", log.register()));
            out.line("");
            log.lines().forEach(line -> out.line("    " + line));
        }
    }

    @Override
    public void end() {
        notJudged.forEach((why, rules) -> {
            blankLine();
            out.line(Tone.FAINT, file + ": " + messages.say(why + ".list"));
            Wrap.behind("  ", String.join(", ", new java.util.TreeSet<>(rules)))
                    .forEach(line -> out.line(Tone.FAINT, line));
        });
        notJudged.clear();
    }

    @Override
    public void finish(Tally tally, Optional<Double> seconds) {
        if (more > 0) {
            blankLine();
            out.line(Tone.FAINT, messages.count("more", more));
        }
        tally.horizonPassed().ifPresent(day -> {
            blankLine();
            Wrap.behind("", messages.say("horizon", day)).forEach(line -> out.line(Tone.WARNING, line));
        });
        if (manner.quiet() || tally.exit() == Exit.NOTHING_TO_DO) {
            return;
        }
        blankLine();
        if (tally.nothingToLookAt() > 0 && !manner.verbose()) {
            out.line(Tone.FAINT, messages.count("nothing-to-look-at", tally.nothingToLookAt()));
        }
        if (tally.notTranscribed() > 0) {
            out.line(Tone.FAINT, messages.count("not-transcribed", tally.notTranscribed()));
        }
        if (!tally.remark().isEmpty()) {
            out.line(tally.remark());
        }
        out.line(
                found(tally),
                tally.exit() == Exit.DONE ? Tone.GOOD : Tone.BAD,
                "   exit " + tally.exit().code()
                        + seconds.map(time -> String.format(Locale.ROOT, "   %.1f s", time))
                                .orElse(""));
    }

    private String found(Tally tally) {
        StringJoiner found = new StringJoiner(", ");
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            numbers.put(word(severity) + "s", tally.found(severity));
        }
        numbers.put("suppresseds", tally.suppressed());
        numbers.put("unread", tally.unreadableFiles());
        numbers.forEach((key, number) -> {
            if (number > 0) {
                found.add(messages.count(messages.key(command, key), number));
            }
        });
        String words = found.length() == 0 ? messages.say(messages.key(command, "no-findings")) : found.toString();
        long days =
                tally.firstEnd().map(end -> ChronoUnit.DAYS.between(asOf, end)).orElse(Long.MAX_VALUE);
        return days > SOON_DAYS
                ? words
                : words + " (" + messages.count("ending", (int) days, tally.endingFirst()) + ")";
    }

    private String label(String key) {
        String words = messages.say("label." + key);
        return words + " ".repeat(Math.max(1, LABEL_WIDTH - words.length()));
    }

    private void blankLine() {
        if (begun) {
            out.line("");
        }
        begun = true;
    }

    private static Tone tone(Entry entry) {
        if (entry.suppressed()) {
            return Tone.FAINT;
        }
        return switch (entry.severity()) {
            case ERROR -> Tone.BAD;
            case WARNING -> Tone.WARNING;
            case INFO -> Tone.PLAIN;
        };
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
