package org.seloste.site;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.seloste.model.text.Language;
import org.seloste.render.Composer;
import org.seloste.render.NoticeLayout;
import org.seloste.render.language.Wording;

/**
 * In what words and in what order the notices of a site speak.
 *
 * @param layout the order of their parts
 * @param wordings wordings of somebody's own; a language that is not there has the built-in one
 */
record Speech(NoticeLayout layout, Map<Language, Wording> wordings) {

    Speech {
        Map<Language, Wording> inOrder = new EnumMap<>(Language.class);
        inOrder.putAll(wordings);
        wordings = Collections.unmodifiableMap(inOrder);
    }

    static Speech plain() {
        return new Speech(NoticeLayout.standard(), Map.of());
    }

    Speech with(NoticeLayout own) {
        return new Speech(own, wordings);
    }

    Speech with(Wording own) {
        Map<Language, Wording> more = new HashMap<>(wordings);
        more.put(own.language(), own);
        return new Speech(layout, more);
    }

    Composer composer(Language language) {
        Wording wording = wordings.get(language);
        Composer composer = Composer.in(language).withLayout(layout);
        return wording == null ? composer : composer.withWording(wording);
    }

    /** All of it in characters: two that are the same make the same notices. */
    String written() {
        StringBuilder all = new StringBuilder(layout.toString()).append('\n');
        wordings.forEach((language, wording) -> {
            all.append(language).append('\n');
            wording.keys()
                    .forEach(key -> all.append(key)
                            .append('=')
                            .append(wording.template(key))
                            .append('\n'));
        });
        return all.toString();
    }
}
