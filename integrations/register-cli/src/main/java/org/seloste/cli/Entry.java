package org.seloste.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seloste.model.form.Position;
import org.seloste.rules.lint.Severity;

/**
 * One thing that a report tells, whichever command found it.
 *
 * @param severity its weight
 * @param weight the key of the word for it in the messages: what a command calls an error may be a denial
 * @param rule the id of the rule
 * @param fingerprint what makes it the same as an earlier one; empty when it is not told apart
 * @param position the place in a file
 * @param path the place by keys and ids; empty for the whole
 * @param sentence what is wrong
 * @param lines what else there is to say, each with the key of its label
 * @param suppressed whether the register accepts it for a time
 * @param facts the same as data, for programs: words, lists and maps by key
 */
record Entry(
        Severity severity,
        String weight,
        String rule,
        String fingerprint,
        Optional<Position> position,
        String path,
        String sentence,
        List<Line> lines,
        boolean suppressed,
        Map<String, Object> facts) {

    /** The heaviest first, then in the order of the file. */
    static final Comparator<Entry> HEAVIEST_FIRST = Comparator.comparing(Entry::severity)
            .thenComparing(entry -> entry.position().map(Position::file).orElse(""))
            .thenComparingInt(entry -> entry.position().map(Position::line).orElse(0))
            .thenComparingInt(entry -> entry.position().map(Position::column).orElse(0));

    /**
     * A line with a label.
     *
     * @param label the key of the label in the messages
     * @param words what follows it
     * @param tail what comes last and is not broken: a command to copy
     */
    record Line(String label, String words, String tail) {

        Line(String label, String words) {
            this(label, words, "");
        }
    }
}
