package org.seloste.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.seloste.model.Retention;
import org.seloste.model.form.Placed;
import org.seloste.render.document.Phrase;

/** A statement on retention in a few words: how long, or what ends it. The whole stands in the section on retention. */
final class BriefRetention {

    private static final List<Set<String>> WHAT_COUNTS = List.of(
            Set.of("keep", "at-least", "at-most", "indefinite"),
            Set.of("until", "during", "inactive", "cap", "after"),
            Set.of("criteria", "text"));

    private final Speaker speaker;

    BriefRetention(Speaker speaker) {
        this.speaker = speaker;
    }

    /** How long, or what ends it; empty when the statement says neither. */
    Optional<Phrase> of(Placed statement) {
        List<Speaker.Line> lines = speaker.lines(statement, Set.of());
        for (Set<String> keys : WHAT_COUNTS) {
            List<Phrase> said = new ArrayList<>();
            lines.stream()
                    .filter(line -> keys.contains(line.key()))
                    .map(line -> said(line, (Retention) statement.value()))
                    .forEach(said::add);
            if (!said.isEmpty()) {
                return Optional.of(Phrase.joined("; ", said));
            }
        }
        return Optional.empty();
    }

    private Phrase said(Speaker.Line line, Retention retention) {
        return switch (line.key()) {
            case "keep", "criteria", "text" -> line.words();
            case "until" -> {
                String key = retention.getUntil().size() == 1 ? "retention.ends" : "retention.ends-first";
                yield Phrase.of(speaker.voice().words(key) + ": ").and(line.words());
            }
            case "inactive" ->
                Phrase.of(speaker.voice()
                        .words("retention.unused", Map.of("span", line.words().text())));
            default -> line.labelled();
        };
    }

    /** Whether the statement names nothing that it is about, and so is about everything. */
    static boolean isForAll(Placed statement) {
        Retention retention = (Retention) statement.value();
        return retention.getPurposes().isEmpty()
                && retention.getData().isEmpty()
                && retention.getPeople().isEmpty();
    }

    /** Whether the statement is the rule and not a case apart from it, such as a dispute. */
    static boolean isOrdinary(Placed statement) {
        Retention retention = (Retention) statement.value();
        return retention.getWhen().isEmpty() && retention.getInsteadOf().isEmpty();
    }
}
