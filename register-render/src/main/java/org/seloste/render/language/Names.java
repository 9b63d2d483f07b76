package org.seloste.render.language;

import java.util.List;
import org.seloste.model.text.Language;

/** The name of one thing in the three languages. */
record Names(String finnish, String english, String swedish) {

    static Names of(List<String> row) {
        return new Names(row.get(0), row.get(1), row.get(2));
    }

    String in(Language language) {
        return switch (language) {
            case FINNISH -> finnish;
            case ENGLISH -> english;
            case SWEDISH -> swedish;
        };
    }
}
