package org.seloste.rules.lint.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.seloste.model.TimeSpan;
import org.seloste.model.text.Language;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.rules.lint.Subject;

/** A length of time and the event from which it runs, in words: the event stands in its basic form after a colon. */
final class PeriodWords {

    private PeriodWords() {}

    static String of(TimeSpan span, Optional<String> event, Subject register, Language language) {
        return length(span, language)
                + event.map(id -> from(language) + label(id, register, language))
                        .orElse("");
    }

    private static String length(TimeSpan span, Language language) {
        List<String> parts = new ArrayList<>();
        switch (language) {
            case FINNISH -> {
                add(parts, span.years(), "vuosi", "vuotta");
                add(parts, span.months(), "kuukausi", "kuukautta");
                add(parts, span.weeks(), "viikko", "viikkoa");
                add(parts, span.days(), "päivä", "päivää");
                add(parts, span.hours(), "tunti", "tuntia");
            }
            case ENGLISH -> {
                add(parts, span.years(), "year", "years");
                add(parts, span.months(), "month", "months");
                add(parts, span.weeks(), "week", "weeks");
                add(parts, span.days(), "day", "days");
                add(parts, span.hours(), "hour", "hours");
            }
            case SWEDISH -> {
                add(parts, span.years(), "år", "år");
                add(parts, span.months(), "månad", "månader");
                add(parts, span.weeks(), "vecka", "veckor");
                add(parts, span.days(), "dag", "dagar");
                add(parts, span.hours(), "timme", "timmar");
            }
        }
        return String.join(" ", parts);
    }

    private static void add(List<String> parts, int count, String one, String many) {
        if (count > 0) {
            parts.add(count + " " + (count == 1 ? one : many));
        }
    }

    private static String from(Language language) {
        return switch (language) {
            case FINNISH -> ", alkaa: ";
            case ENGLISH -> ", from: ";
            case SWEDISH -> ", från: ";
        };
    }

    private static String label(String event, Subject register, Language language) {
        return register.vocabulary()
                .find(TermKind.EVENT, event)
                .flatMap(term -> term.label().in(language))
                .or(() -> register.register().getTerms().stream()
                        .filter(own -> own.getId().equals(TermKind.EVENT.word() + "/" + event))
                        .findFirst()
                        .map(own -> own.getText()
                                .in(language)
                                .orElseGet(() -> own.getText().toString())))
                .orElse(event);
    }
}
