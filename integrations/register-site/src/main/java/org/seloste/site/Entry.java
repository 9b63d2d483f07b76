package org.seloste.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;

/**
 * What the index says of a register.
 *
 * @param id its id, which is its folder
 * @param languages the languages of its notice, its own first
 * @param titles its name in each of them
 * @param controllers the names of its controllers
 * @param people the names of the groups of people whose data it holds
 * @param others other words by which somebody may look for it
 * @param updated the day of its last update
 * @param drafts the languages in which its notice is a draft
 */
record Entry(
        String id,
        List<Language> languages,
        Map<Language, String> titles,
        List<Text> controllers,
        List<Text> people,
        List<Text> others,
        Optional<LocalDate> updated,
        List<Language> drafts) {

    /** The language in which a reader of the index in some language gets the notice. */
    Language languageFor(Language reader) {
        return languages.contains(reader) ? reader : languages.get(0);
    }

    String title(Language reader) {
        return titles.getOrDefault(languageFor(reader), id);
    }

    String page(Language reader) {
        return id + "/" + languageFor(reader).tag() + ".html";
    }
}
