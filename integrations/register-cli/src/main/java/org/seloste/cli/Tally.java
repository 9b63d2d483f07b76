package org.seloste.cli;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.seloste.rules.lint.Severity;

/** What a run has counted: what the summary says and the exit code follows from. */
final class Tally {

    private final Map<Severity, Integer> found = new EnumMap<>(Severity.class);
    private final FailOn failOn;
    private int suppressed;
    private int endingFirst;
    private Optional<LocalDate> firstEnd = Optional.empty();
    private Optional<LocalDate> horizonPassed = Optional.empty();
    private long looked;
    private String remark = "";
    private Map<String, Object> facts = Map.of();
    private int unreadable;
    private int nothingToLookAt;
    private int notTranscribed;
    private Exit worst = Exit.DONE;

    Tally(FailOn failOn) {
        this.failOn = failOn;
    }

    void count(Entry entry) {
        if (entry.suppressed()) {
            suppressed++;
        } else {
            found.merge(entry.severity(), 1, Integer::sum);
        }
    }

    /** Notes the last day on which something is accepted. */
    void ends(LocalDate day) {
        int order = firstEnd.map(day::compareTo).orElse(-1);
        if (order < 0) {
            firstEnd = Optional.of(day);
            endingFirst = 1;
        } else if (order == 0) {
            endingFirst++;
        }
    }

    /** Notes that registers, or actions, were looked at. */
    void look(int number) {
        looked += number;
    }

    /** Notes what else there is to say in the summary, as a sentence and as data. */
    void remark(String sentence, Map<String, Object> data) {
        remark = sentence;
        facts = data;
    }

    String remark() {
        return remark;
    }

    Map<String, Object> facts() {
        return facts;
    }

    void unreadable() {
        unreadable++;
    }

    void horizonPassed(Optional<LocalDate> day) {
        horizonPassed = day.or(() -> horizonPassed);
    }

    void notJudged(boolean transcribed) {
        if (transcribed) {
            nothingToLookAt++;
        } else {
            notTranscribed++;
        }
    }

    void fail(Exit exit) {
        worst = worst.or(exit);
    }

    int found(Severity severity) {
        return found.getOrDefault(severity, 0);
    }

    int suppressed() {
        return suppressed;
    }

    /** How many of what is accepted end on the first day on which one does. */
    int endingFirst() {
        return endingFirst;
    }

    Optional<LocalDate> firstEnd() {
        return firstEnd;
    }

    Optional<LocalDate> horizonPassed() {
        return horizonPassed;
    }

    int nothingToLookAt() {
        return nothingToLookAt;
    }

    int notTranscribed() {
        return notTranscribed;
    }

    int unreadableFiles() {
        return unreadable;
    }

    Exit exit() {
        Exit exit = worst.or(looked == 0 ? Exit.NOTHING_TO_DO : Exit.DONE);
        if (failOn.isReached(this)) {
            exit = exit.or(Exit.FINDINGS);
        }
        return unreadable > 0 ? exit.or(Exit.UNREADABLE) : exit;
    }
}
