package org.seloste.cli;

import java.util.List;
import java.util.function.Consumer;
import org.seloste.cli.Printer.Tone;

/** Says on standard error what is wrong with files, and what else happened while they were read. */
final class FaultLines {

    private final Console console;

    FaultLines(Console console) {
        this.console = console;
    }

    void problems(List<Problem> problems) {
        limited(problems, problem -> console.error(sentence(problem)), console.err());
    }

    void unreadable(int files) {
        if (files > 0) {
            console.err().line(console.messages().count("unreadable", files));
        }
    }

    /** With {@code -v}: what was changed while reading, what belongs to a catalogue, what was passed over. */
    void details(Registers registers) {
        if (console.manner().verbose()) {
            limited(
                    registers.notes(),
                    note -> faint(
                            "note", sentence(Problem.of(note, console.messages().language()))),
                    console.err());
            limited(registers.members(), file -> faint("member", file), console.err());
            limited(registers.passedOver(), file -> faint("passed-over", file), console.err());
        }
    }

    /** After a run that did nothing: why, as far as the files tell. */
    void nothing(Registers registers) {
        int passedOver = registers.passedOver().size();
        if (passedOver > 0) {
            console.err().line(console.messages().count("passed-over-count", passedOver));
        }
    }

    /** Prints as many as are wanted, and then how many more there are. */
    <T> void limited(List<T> all, Consumer<T> print, Printer to) {
        int wanted = console.manner().maxPrint();
        int most = wanted == 0 ? all.size() : Math.min(wanted, all.size());
        all.subList(0, most).forEach(print);
        if (most < all.size()) {
            to.line(Tone.FAINT, "  " + console.messages().count("more", all.size() - most));
        }
    }

    private static String sentence(Problem problem) {
        return problem.position().map(at -> at + ": ").orElse("") + problem.words();
    }

    private void faint(String key, Object about) {
        console.err().line(Tone.FAINT, console.messages().say(key, about));
    }
}
