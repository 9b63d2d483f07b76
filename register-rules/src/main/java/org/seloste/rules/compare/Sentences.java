package org.seloste.rules.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;
import org.seloste.rules.words.Words;

/** Changes as sentences. The author's words stand in quotation marks or after a colon and are never inflected. */
final class Sentences {

    static final Words WORDS = Words.of(List.of("compare"));

    private Sentences() {}

    static Text word(String key) {
        return WORDS.get(key);
    }

    static String of(RegisterChange change, Language language) {
        String values = change.before().isEmpty() && change.after().isEmpty()
                ? ""
                : WORDS.get("values." + word(change.kind()), language)
                        .replace("{before}", list(change.before(), language))
                        .replace("{after}", list(change.after(), language));
        return WORDS.get("sentence", language)
                .replace("{verb}", WORDS.get("verb." + word(change.kind()), language))
                .replace("{what}", what(change, language) + values);
    }

    static String of(Consequence consequence, Language language) {
        return WORDS.get(
                "consequence." + consequence.name().toLowerCase(Locale.ROOT).replace('_', '-'), language);
    }

    /** One sentence for what was added, one for what changed, one for what was removed. */
    static String paragraph(List<RegisterChange> changes, Language language) {
        List<String> sentences = new ArrayList<>();
        for (ChangeKind kind : ChangeKind.values()) {
            Set<String> things = new LinkedHashSet<>();
            changes.stream()
                    .filter(change -> change.kind() == kind && change.gravest() != Consequence.EDITORIAL)
                    .forEach(change -> things.add(what(change, language)));
            if (!things.isEmpty()) {
                sentences.add(WORDS.get("sentence", language)
                                .replace("{verb}", WORDS.get("verb." + word(kind), language))
                                .replace("{what}", String.join("; ", things))
                        + ".");
            }
        }
        return sentences.isEmpty() ? WORDS.get("editorial-only", language) : String.join(" ", sentences);
    }

    private static String word(ChangeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String what(RegisterChange change, Language language) {
        String subject = WORDS.get("subject." + change.subject(), language);
        return change.name()
                .map(name -> WORDS.get("thing", language)
                        .replace("{subject}", subject)
                        .replace("{name}", shown(name, language)))
                .orElse(subject);
    }

    private static String list(List<Text> texts, Language language) {
        return texts.stream().map(text -> shown(text, language)).collect(Collectors.joining(", "));
    }

    private static String shown(Text text, Language language) {
        return text.in(language).orElseGet(text::toString);
    }
}
