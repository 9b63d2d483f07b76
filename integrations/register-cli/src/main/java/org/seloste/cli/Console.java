package org.seloste.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;

/** What a command speaks with: both streams, in colour or not, and the language of its messages. */
final class Console {

    private final Messages messages;
    private final Printer out;
    private final Printer err;
    private final PrintWriter raw;
    private final Progress progress;
    private final Manner manner;

    /**
     * How much is said.
     *
     * @param quiet only what is missing or wrong
     * @param verbose also what was passed over
     * @param maxPrint how many lines of a kind at most; 0 for all
     */
    record Manner(boolean quiet, boolean verbose, int maxPrint) {}

    /** When colours are used. */
    private enum Colour {
        AUTO,
        ALWAYS,
        NEVER;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        boolean on(boolean terminal, Surroundings surroundings) {
            return switch (this) {
                case ALWAYS -> true;
                case NEVER -> false;
                case AUTO -> terminal && !surroundings.variable("TERM").equals("dumb");
            };
        }
    }

    Console(CommandSpec spec, Surroundings surroundings, CommonOptions common, Settings settings) {
        PrintWriter toErr = spec.commandLine().getErr();
        Colour colour = settings.get(Setting.COLOR).one(Colour.class, Colour::word);
        raw = spec.commandLine().getOut();
        messages = Messages.in(settings.messages());
        out = new Printer(raw, colour.on(surroundings.outIsTerminal(), surroundings));
        err = new Printer(toErr, colour.on(surroundings.errIsTerminal(), surroundings));
        manner = new Manner(
                common.isQuiet(),
                common.isVerbose(),
                settings.get(Setting.MAX_PRINT).number());
        progress = new Progress(toErr, surroundings.errIsTerminal() && !common.isQuiet());
    }

    Messages messages() {
        return messages;
    }

    Printer out() {
        return out;
    }

    Printer err() {
        return err;
    }

    /** Standard output for what is not lines of ours: JSON, a schema. */
    PrintWriter raw() {
        return raw;
    }

    Progress progress() {
        return progress;
    }

    Manner manner() {
        return manner;
    }

    void error(String words) {
        err.line(messages.say("error") + ": ", Printer.Tone.BAD, words);
    }
}
