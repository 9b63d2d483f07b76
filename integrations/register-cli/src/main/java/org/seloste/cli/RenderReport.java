package org.seloste.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.seloste.cli.Printer.Tone;
import org.seloste.model.form.Fault;
import org.seloste.model.text.Language;

/** Says what was rendered and what is missing: results on standard output, what went wrong on standard error. */
final class RenderReport {

    private final Messages messages;
    private final Printer out;
    private final Printer err;
    private final Manner manner;

    RenderReport(Messages messages, Printer out, Printer err, Manner manner) {
        this.messages = messages;
        this.out = out;
        this.err = err;
        this.manner = manner;
    }

    /**
     * How much is said.
     *
     * @param quiet only what is missing or wrong
     * @param verbose also what was passed over
     * @param maxPrint how many lines of a kind at most; 0 for all
     */
    record Manner(boolean quiet, boolean verbose, int maxPrint) {}

    void print(RenderResult result, RenderOptions options) {
        faults(result);
        if (!manner.quiet()) {
            written(result, options.folder());
        }
        missing(result, options.draft());
        if (manner.verbose()) {
            details(result);
        }
        if (result.exit() == Exit.NOTHING_TO_DO) {
            nothing(result);
        } else if (!manner.quiet()) {
            out.line(summary(result));
        }
        failures(result, options.folder());
    }

    private void faults(RenderResult result) {
        limited(
                result.faults(),
                fault -> err.line("error: ", Tone.BAD, place(fault) + fault.message(messages.language())));
        if (result.unreadable() > 0) {
            err.line(messages.count("render.unreadable", result.unreadable()));
        }
    }

    private static String place(Fault fault) {
        return fault.position().map(at -> at + ": ").orElse("") + (fault.path().isEmpty() ? "" : fault.path() + ": ");
    }

    private void written(RenderResult result, Path folder) {
        limited(result.written(), file -> {
            String path = shown(folder, file.file());
            if (file.gaps() == 0) {
                out.line(path);
            } else {
                out.line(path, Tone.PLAIN, "   " + messages.count("render.draft", file.gaps()));
            }
        });
    }

    private static String shown(Path folder, String file) {
        return folder.resolve(file).toString().replace('\\', '/');
    }

    private void missing(RenderResult result, boolean draft) {
        if (!result.withheld().isEmpty()) {
            out.line(Tone.WARNING, messages.say("render.withheld"));
            limited(
                    result.withheld(),
                    each -> out.line("  " + each.document() + "   " + messages.count("render.gaps", each.gaps())));
        }
        if (!result.missing().isEmpty() && !(draft && manner.quiet())) {
            out.line(Tone.WARNING, messages.say("render.missing"));
            limited(result.missing(), this::missing);
        }
    }

    private void missing(RenderResult.Missing each) {
        String words = each.words()
                .getOrDefault(
                        messages.language(), each.words().values().iterator().next());
        String languages = each.words().keySet().stream().map(Language::tag).collect(Collectors.joining(", "));
        String place =
                each.place().map(Object::toString).orElseGet(() -> each.source().toString());
        out.line("  " + place + "  " + each.path() + "  " + words + " (" + languages + ")");
    }

    private void details(RenderResult result) {
        limited(
                result.notes(),
                note -> err.line(Tone.FAINT, messages.say("note") + place(note) + note.message(messages.language())));
        limited(result.members(), file -> err.line(Tone.FAINT, messages.say("render.member", file)));
        limited(result.passedOver(), file -> err.line(Tone.FAINT, messages.say("render.passed-over", file)));
    }

    private void nothing(RenderResult result) {
        err.line(messages.say("render.nothing"));
        otherKind(result);
        if (!result.passedOver().isEmpty()) {
            err.line(messages.count(
                    "render.passed-over-count", result.passedOver().size()));
        }
    }

    private void otherKind(RenderResult result) {
        if (result.ofOtherKind() > 0) {
            err.line(messages.count("render.other-kind", result.ofOtherKind()));
        }
    }

    private void failures(RenderResult result, Path folder) {
        for (RenderResult.Clash clash : result.clashes()) {
            err.line("error: ", Tone.BAD, messages.say("render.clash", clash.id(), clash.first(), clash.second()));
        }
        for (String file : result.withoutTables()) {
            err.line("error: ", Tone.BAD, messages.say("render.no-table", file));
        }
        result.failure().ifPresent(reason -> {
            err.line("error: ", Tone.BAD, messages.say("unwritable", reason));
            err.line(
                    result.written().isEmpty()
                            ? messages.say("unwritable.untouched", folder)
                            : messages.count(
                                    "unwritable.partly", result.written().size()));
        });
    }

    private String summary(RenderResult result) {
        StringBuilder summary = new StringBuilder(
                messages.count("render.written", result.written().size()));
        Map<String, Integer> more = new java.util.LinkedHashMap<>();
        more.put("render.not-written", result.withheld().size());
        more.put("render.gaps", result.missing().size());
        more.forEach((key, number) -> {
            if (number > 0) {
                summary.append(", ").append(messages.count(key, number));
            }
        });
        return summary.toString();
    }

    private <T> void limited(List<T> all, java.util.function.Consumer<T> print) {
        int most = manner.maxPrint() == 0 ? all.size() : Math.min(manner.maxPrint(), all.size());
        all.subList(0, most).forEach(print);
        if (most < all.size()) {
            out.line(Tone.FAINT, "  " + messages.count("more", all.size() - most));
        }
    }
}
