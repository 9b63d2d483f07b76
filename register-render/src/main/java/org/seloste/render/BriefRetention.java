package org.seloste.render;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.seloste.model.Retention;
import org.seloste.model.form.Placed;
import org.seloste.render.document.Phrase;

/** A statement on retention in a few words: how long, or what ends it. The whole stands in the section on retention. */
final class BriefRetention {

    private static final String INDEFINITE = "indefinite";

    private static final List<Set<String>> WHAT_COUNTS = List.of(
            Set.of("keep", "at-least", "at-most", INDEFINITE, "until", "during", "inactive", "cap", "after"),
            Set.of("criteria"),
            Set.of("text"));

    private final Speaker speaker;

    BriefRetention(Speaker speaker) {
        this.speaker = speaker;
    }

    /** How long, or what ends it, and in what case; empty when the statement says neither. */
    Optional<Phrase> of(Placed statement) {
        List<Speaker.Line> lines = speaker.lines(statement, Set.of());
        for (Set<String> keys : WHAT_COUNTS) {
            List<Phrase> said = lines.stream()
                    .filter(line -> keys.contains(line.key()))
                    .sorted(Comparator.comparing(line -> !line.key().equals(INDEFINITE)))
                    .map(line -> said(line, statement))
                    .toList();
            if (!said.isEmpty()) {
                return Optional.of(inWhatCase(Phrase.joined("; ", said), lines));
            }
        }
        return Optional.empty();
    }

    private Phrase said(Speaker.Line line, Placed statement) {
        Retention retention = (Retention) statement.value();
        String path = statement.path() + "/" + line.key();
        return switch (line.key()) {
            case "until" -> speaker.periods().until(retention.getUntil(), path);
            case "during" -> speaker.periods().during(retention.getDuring(), path);
            case "after" -> speaker.periods().after(retention.getAfter(), path);
            case "cap" -> speaker.periods().cap(retention.getCap().orElseThrow(), path);
            case "at-least", "at-most" ->
                Phrase.of(speaker.voice().words("retention." + line.key()) + " ")
                        .and(line.words());
            case "inactive" ->
                Phrase.of(speaker.voice()
                        .words("retention.unused", Map.of("span", line.words().text())));
            case INDEFINITE -> Phrase.of(speaker.voice().words("retention.indefinite"));
            default -> line.words();
        };
    }

    /** A period with the case in which alone it holds, and that in which it does not: after a sentence, in others. */
    private Phrase inWhatCase(Phrase period, List<Speaker.Line> lines) {
        List<Speaker.Line> cases = lines.stream()
                .filter(line -> line.key().equals("when") || line.key().equals("unless"))
                .toList();
        if (cases.isEmpty()) {
            return period;
        }
        if (period.text().endsWith(".")) {
            return Phrase.joined(
                    " ",
                    Stream.concat(
                                    Stream.of(period),
                                    cases.stream().map(line -> line.labelled().and(".")))
                            .toList());
        }
        List<Phrase> said = cases.stream()
                .map(line -> line.key().equals("when")
                        ? line.words()
                        : Phrase.of(speaker.voice().withinRow(line.label().orElseThrow()) + ": ")
                                .and(line.words()))
                .toList();
        return period.and(" (").and(Phrase.joined("; ", said)).and(")");
    }

    /** Which of several statements on the same purposes this is: the data that it is about. */
    Optional<Phrase> data(Placed statement) {
        Retention retention = (Retention) statement.value();
        return retention.getPurposes().isEmpty() ? Optional.empty() : speaker.stated(statement, "data");
    }

    /** Whether the statement names nothing that it is about, and so is about everything. */
    static boolean isForAll(Placed statement) {
        Retention retention = (Retention) statement.value();
        return retention.getPurposes().isEmpty()
                && retention.getData().isEmpty()
                && retention.getPeople().isEmpty();
    }
}
