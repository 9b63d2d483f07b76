package org.seloste.rules.lint.language;

import org.seloste.model.text.Language;
import org.seloste.model.text.Text;

/** Languages as words in a sentence. */
final class Languages {

    private Languages() {}

    static Text in(Language language) {
        return switch (language) {
            case FINNISH -> Text.of("suomeksi", "Finnish", "finska");
            case ENGLISH -> Text.of("englanniksi", "English", "engelska");
            case SWEDISH -> Text.of("ruotsiksi", "Swedish", "svenska");
        };
    }
}
