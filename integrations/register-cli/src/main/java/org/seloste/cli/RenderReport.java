package org.seloste.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.seloste.cli.Printer.Tone;
import org.seloste.model.text.Language;

/** Says what was rendered and what is missing: results on standard output, what went wrong on standard error. */
final class RenderReport {

    private final Console console;
    private final Messages messages;
    private final Printer out;
    private final Printer err;
    private final FaultLines faults;

    RenderReport(Console console) {
        this.console = console;
        messages = console.messages();
        out = console.out();
        err = console.err();
        faults = new FaultLines(console);
    }

    void print(RenderResult result, RenderOptions options) {
        boolean quiet = console.manner().quiet();
        faults.problems(result.faults().stream()
                .map(fault -> Problem.of(fault, messages.language()))
                .toList());
        faults.unreadable(result.registers().unreadable());
        if (!quiet) {
            written(result, options.folder());
        }
        if (!(options.draft() && quiet)) {
            unfinished(result);
        }
        faults.details(result.registers());
        if (result.exit() == Exit.NOTHING_TO_DO) {
            nothing(result);
        } else if (!quiet) {
            out.line(summary(result));
        }
        failures(result, options.folder());
    }

    private void written(RenderResult result, Path folder) {
        limited(result.written(), file -> {
            String path = Shown.path(folder.resolve(file.file()));
            if (file.gaps() > 0) {
                out.line(path, Tone.PLAIN, "   " + messages.count("render.draft", file.gaps()));
            } else {
                out.line(path, Tone.PLAIN, file.draft() ? "   " + messages.say("render.draft") : "");
            }
        });
    }

    private void unfinished(RenderResult result) {
        if (!result.withheld().isEmpty()) {
            out.line(Tone.WARNING, messages.say("render.withheld"));
            limited(result.withheld(), each -> out.line("  " + each.document() + "   " + reasons(each)));
        }
        if (!result.missing().isEmpty()) {
            out.line(Tone.WARNING, messages.say("render.missing"));
            limited(result.missing(), this::missing);
        }
        if (!result.errors().isEmpty()) {
            out.line(Tone.WARNING, messages.say("render.errors"));
            limited(
                    result.errors(),
                    each -> out.line("  " + each.source() + "  " + each.register() + "  "
                            + messages.count("errors", (int) each.number())));
        }
    }

    private String reasons(RenderResult.Withheld document) {
        List<String> reasons = new java.util.ArrayList<>();
        if (document.gaps() > 0) {
            reasons.add(messages.count("render.gaps", document.gaps()));
        }
        if (document.errors() > 0) {
            reasons.add(messages.count("errors", (int) document.errors()));
        }
        return String.join(", ", reasons);
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

    private void nothing(RenderResult result) {
        err.line(messages.say("render.nothing"));
        if (result.ofOtherKind() > 0) {
            err.line(messages.count("render.other-kind", result.ofOtherKind()));
        }
        faults.nothing(result.registers());
    }

    private void failures(RenderResult result, Path folder) {
        for (RenderResult.Clash clash : result.clashes()) {
            console.error(messages.say("render.clash", clash.id(), clash.first(), clash.second()));
        }
        for (String file : result.withoutTables()) {
            console.error(messages.say("render.no-table", file));
        }
        for (RenderResult.Unsuitable each : result.unsuitable()) {
            console.error(messages.say("render.unsuitable", each.file(), each.reason()));
        }
        result.failure().ifPresent(reason -> {
            console.error(messages.say("unwritable", Unwritable.reason(reason, messages)));
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
        Map<String, Integer> more = new LinkedHashMap<>();
        more.put("render.not-written", result.withheld().size());
        more.put("render.gaps", result.missing().size());
        more.forEach((key, number) -> {
            if (number > 0) {
                summary.append(", ").append(messages.count(key, number));
            }
        });
        return summary.toString();
    }

    private <T> void limited(List<T> all, Consumer<T> print) {
        faults.limited(all, print, out);
    }
}
