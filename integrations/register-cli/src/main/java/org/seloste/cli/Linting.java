package org.seloste.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.seloste.model.form.Fault;
import org.seloste.model.io.RegisterFile;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;
import org.seloste.render.language.Citations;
import org.seloste.rules.Finding;
import org.seloste.rules.Linter;
import org.seloste.rules.NotApplied;
import org.seloste.rules.Report;
import org.seloste.rules.Suppressed;

/** Lints file after file and reports what is found, the heaviest of each file first. */
final class Linting implements Registers.Use {

    private final Linter linter;
    private final Reports reports;
    private final Tally tally;
    private final Messages messages;
    private final Language language;
    private final Citations citations;
    private final boolean showSuppressed;

    Linting(Linter linter, Reports reports, Tally tally, Messages messages, boolean showSuppressed) {
        this.linter = linter;
        this.reports = reports;
        this.tally = tally;
        this.messages = messages;
        this.showSuppressed = showSuppressed;
        language = messages.language();
        citations = Citations.in(language);
    }

    @Override
    public void read(Path file, RegisterFile read) {
        Report report = linter.lint(read);
        tally.look(read.registers().size() + read.records().size());
        tally.horizonPassed(report.horizonPassed());
        reports.begin(Shown.path(file));
        Stream.concat(
                        report.findings().stream().map(finding -> entry(finding, Optional.empty())),
                        report.suppressed().stream().map(this::entry))
                .sorted(Entry.HEAVIEST_FIRST)
                .forEach(entry -> {
                    tally.count(entry);
                    if (showSuppressed || !entry.suppressed()) {
                        reports.entry(entry);
                    }
                });
        for (NotApplied rule : report.notApplied()) {
            tally.notJudged(rule.why() != NotApplied.Why.NOT_TRANSCRIBED);
            reports.notApplied(rule);
        }
        reports.end();
    }

    @Override
    public void unreadable(Path file, List<Fault> faults) {
        tally.unreadable();
        reports.unreadable(file, faults);
    }

    private Entry entry(Suppressed suppressed) {
        tally.ends(suppressed.until());
        return entry(suppressed.finding(), Optional.of(suppressed));
    }

    private Entry entry(Finding finding, Optional<Suppressed> suppressed) {
        List<String> laws =
                finding.rule().citations().stream().map(citations::law).toList();
        List<Entry.Line> lines = new ArrayList<>();
        finding.evidence().ifPresent(words -> lines.add(new Entry.Line("words", words)));
        if (!finding.against().isEmpty()) {
            lines.add(new Entry.Line("against", String.join(", ", finding.against())));
        }
        if (!laws.isEmpty()) {
            lines.add(new Entry.Line("law", String.join("; ", laws)));
        }
        suppressed.ifPresentOrElse(
                accepted -> lines.add(new Entry.Line(
                        "accepted", messages.say("accepted", accepted.until(), words(accepted.reason())))),
                () -> lines.add(new Entry.Line(
                        "remedy",
                        finding.remedy(language),
                        "(seloste explain " + finding.rule().id() + ")")));
        return new Entry(
                finding.rule().severity(),
                finding.rule().severity().name().toLowerCase(Locale.ROOT),
                finding.rule().id(),
                finding.fingerprint(),
                finding.position(),
                finding.path(),
                finding.message(language),
                lines,
                suppressed.isPresent(),
                facts(finding, laws, suppressed));
    }

    private Map<String, Object> facts(Finding finding, List<String> laws, Optional<Suppressed> suppressed) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("register", finding.register());
        facts.put("confidence", finding.rule().confidence().name().toLowerCase(Locale.ROOT));
        facts.put("remedy", finding.remedy(language));
        facts.put("law", laws);
        facts.put(
                "references",
                finding.rule().citations().stream().map(Object::toString).toList());
        Map<String, Object> arguments = new LinkedHashMap<>();
        finding.arguments().forEach((key, value) -> arguments.put(key, words(value)));
        facts.put("arguments", arguments);
        facts.put("against", finding.against());
        finding.evidence().ifPresent(words -> facts.put("evidence", words));
        suppressed.ifPresent(accepted -> {
            Map<String, Object> acceptance = new LinkedHashMap<>();
            acceptance.put("until", accepted.until());
            acceptance.put("reason", words(accepted.reason()));
            facts.put("accepted", acceptance);
        });
        return facts;
    }

    private String words(Text text) {
        return text.in(language).orElseGet(text::toString);
    }
}
