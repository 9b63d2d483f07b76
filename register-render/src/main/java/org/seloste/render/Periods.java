package org.seloste.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seloste.model.CalendarCap;
import org.seloste.model.TimeLimit;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.render.document.Phrase;
import org.seloste.render.document.Words;

/**
 * Says how long something lasts: from when, until when, while what goes on. Events of the vocabulary stand in the
 * sentence, as do those of which a register says how they do; others stand beside it as they were written.
 */
final class Periods {

    private final Voice voice;
    private final Names names;

    Periods(Voice voice, Names names) {
        this.voice = voice;
        this.names = names;
    }

    /** How long, and what starts it; an event without words in this language stays a gap. */
    Phrase limit(TimeLimit limit, String path) {
        Phrase span = words(voice.span(limit.span()), path);
        return limit.after()
                .map(event -> inSentence(event, "from")
                        .map(from -> words(
                                voice.words("retention.from-event", Map.of("span", span.text(), "from", from)), path))
                        .orElseGet(() -> span.and(" ").and(fromOwn(event, path))))
                .orElse(span);
    }

    /** From an event that a register has worded for itself alone: quoted, after a noun that is bent for it. */
    private Phrase fromOwn(String id, String path) {
        Phrase event = names.term(TermKind.EVENT, id, path);
        boolean worded = event.inlines().stream().allMatch(Words.class::isInstance);
        return words(voice.words("retention.from") + " ", path)
                .and(worded ? words(voice.formats().quote(event.text()), path) : event);
    }

    /** Until the first of these has happened. */
    Phrase until(List<String> events, String path) {
        boolean single = events.size() == 1;
        return said(
                events,
                "until",
                single ? "retention.until-event" : "retention.until-events",
                single ? "retention.until-own" : "retention.until-first-own",
                path);
    }

    /** As long as one of these goes on. */
    Phrase during(List<String> events, String path) {
        return said(events, "during", "retention.during-event", "retention.during-own", path);
    }

    /** Still after these. */
    Phrase after(List<String> events, String path) {
        return words(voice.words("retention.after-own"), path)
                .and(" (")
                .and(named(events, path))
                .and(")");
    }

    /** Not after a day of the year. */
    Phrase cap(CalendarCap cap, String path) {
        return words(voice.lastDay(cap), path);
    }

    private Phrase said(List<String> events, String form, String ofVocabulary, String ofRegister, String path) {
        List<String> inSentence = events.stream()
                .map(event -> inSentence(event, form))
                .flatMap(Optional::stream)
                .toList();
        return inSentence.size() == events.size()
                ? words(voice.words(ofVocabulary, Map.of(form, voice.either(inSentence))), path)
                : words(voice.words(ofRegister), path)
                        .and(" (")
                        .and(named(events, path))
                        .and(")");
    }

    private Phrase named(List<String> events, String path) {
        return Phrase.joined(
                "; ",
                events.stream()
                        .map(event -> names.term(TermKind.EVENT, event, path))
                        .toList());
    }

    private Optional<String> inSentence(String event, String form) {
        String key = "event." + event + "." + form;
        return voice.has(key) ? Optional.of(voice.words(key)) : names.inSentence(event, form);
    }

    private static Phrase words(String words, String path) {
        return Phrase.of(Words.of(words).about(path));
    }
}
