package org.seloste.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.seloste.cli.Printer.Tone;
import org.seloste.model.form.Fault;
import org.seloste.site.Clash;
import org.seloste.site.SiteResult;

/** Says what came of making a site. */
final class SiteReport {

    private final Console console;
    private final Messages messages;
    private final Path folder;
    private final FaultLines faults;

    SiteReport(Console console, Path folder) {
        this.console = console;
        this.folder = folder;
        messages = console.messages();
        faults = new FaultLines(console);
    }

    Exit unreadable(List<Fault> reasons, Registers registers) {
        faults.problems(reasons.stream()
                .map(fault -> Problem.of(fault, messages.language()))
                .toList());
        faults.unreadable(registers.unreadable());
        untouched();
        return Exit.UNREADABLE;
    }

    Exit failed(IOException unwritable) {
        console.error(messages.say("unwritable", Unwritable.reason(unwritable, messages)));
        untouched();
        return Exit.UNWRITABLE;
    }

    Exit print(SiteResult result, Registers registers) {
        faults.details(registers);
        if (result.failure().isPresent()) {
            return failed(result.failure().get());
        }
        if (result.registers() == 0 && result.clashes().isEmpty()) {
            console.err().line(messages.say("site.nothing"));
            faults.nothing(registers);
            return Exit.NOTHING_TO_DO;
        }
        if (!result.isComplete()) {
            return blocked(result);
        }
        for (String file : result.kept()) {
            console.err().line(messages.say("site.kept", file));
        }
        if (!console.manner().quiet()) {
            console.out()
                    .line(
                            Shown.path(folder.resolve("index.html")),
                            Tone.PLAIN,
                            "   "
                                    + messages.count("site.registers", result.registers()) + ", "
                                    + messages.count("site.written", result.written()) + ", "
                                    + messages.count("site.unchanged", result.unchanged()) + ", "
                                    + messages.count("site.removed", result.removed()));
        }
        return Exit.DONE;
    }

    private Exit blocked(SiteResult result) {
        for (Clash clash : result.clashes()) {
            String why = switch (clash.why()) {
                case ELSEWHERE -> "site.clash-elsewhere";
                case UNDATED -> "site.clash-undated";
                case SAME_DAY -> "site.clash-same-day";
            };
            console.error(messages.say(why, clash.id(), clash.first(), clash.second()));
        }
        for (String file : result.foreign()) {
            console.error(messages.say("site.foreign", Shown.path(folder.resolve(file))));
        }
        if (!result.withheld().isEmpty()) {
            console.err().line(Tone.WARNING, messages.say("site.withheld"));
            faults.limited(result.withheld(), each -> console.err().line(withheld(each)), console.err());
        }
        untouched();
        return result.clashes().isEmpty() && result.foreign().isEmpty() ? Exit.FINDINGS : Exit.WRONG_USE;
    }

    private String withheld(SiteResult.Withheld each) {
        List<String> reasons = new ArrayList<>();
        if (each.gaps() > 0) {
            reasons.add(messages.count("render.gaps", each.gaps()));
        }
        if (each.errors() > 0) {
            reasons.add(messages.count("errors", (int) each.errors()));
        }
        return "  " + each.source() + "  " + each.register() + "."
                + each.language().tag() + "   " + String.join(", ", reasons);
    }

    private void untouched() {
        console.err().line(messages.say("unwritable.untouched", folder));
    }
}
