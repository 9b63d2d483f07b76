package org.seloste.render;

import java.util.List;
import java.util.Optional;
import org.seloste.model.Dates;
import org.seloste.render.document.Document;
import org.seloste.render.document.Edition;
import org.seloste.render.document.Labels;
import org.seloste.render.document.Phrase;

/**
 * How every document opens: its title, labels, language versions, and the dates and version of what it is made from.
 */
final class Opening {

    private Opening() {}

    static Document.Builder of(
            Voice voice, Profile profile, String title, List<Edition> editions, Optional<String> base) {
        Labels labels = new Labels(
                voice.words("document.skip"),
                voice.words("document.contents"),
                voice.words("document.language-switch"),
                voice.words("draft.banner"),
                voice.words("draft.text"),
                voice.words("draft.missing"),
                voice.words("document.internal"));
        Document.Builder document =
                Document.builder(voice.language(), title, labels).profile(profile.word());
        editions.forEach(document::edition);
        base.ifPresent(document::base);
        return document;
    }

    /** The facts of a register or a record about itself. */
    static void facts(Document.Builder document, Voice voice, Optional<String> version, Optional<Dates> dates) {
        version.ifPresent(words -> document.fact(voice.words("document.version"), words));
        dates.ifPresent(all -> {
            all.getCreated().ifPresent(day -> document.fact(voice.words("document.created"), voice.date(day)));
            all.getUpdated().ifPresent(day -> document.fact(voice.words("document.updated"), voice.date(day)));
            all.getValidFrom().ifPresent(day -> document.fact(voice.words("document.valid-from"), voice.date(day)));
            all.getReviewed().ifPresent(day -> document.fact(voice.words("document.reviewed"), voice.date(day)));
            all.getUpdated().or(all::getCreated).ifPresent(document::date);
        });
    }

    static void fact(Document.Builder document, View view, String key, String label) {
        view.field(key).map(view.speaker()::say).ifPresent((Phrase words) -> document.fact(view.words(label), words));
    }
}
