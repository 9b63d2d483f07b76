package org.seloste.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.seloste.model.text.Language;

/** What the pages around the notices say, in one language. */
final class SiteWords {

    private static final Map<Language, SiteWords> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new SiteWords(language));
        }
    }

    private final Properties sentences = new Properties();

    private SiteWords(Language language) {
        String name = "words_" + language.tag() + ".properties";
        try (InputStream in = Objects.requireNonNull(SiteWords.class.getResourceAsStream(name), name)) {
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The jar is damaged: " + name, unreadable);
        }
    }

    static SiteWords in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /** A sentence with its places {0}, {1} … filled. */
    String say(String key, Object... arguments) {
        String sentence = Objects.requireNonNull(sentences.getProperty(key), key);
        for (int index = 0; index < arguments.length; index++) {
            sentence = sentence.replace("{" + index + "}", String.valueOf(arguments[index]));
        }
        return sentence;
    }

    /** A sentence that counts, with a form for one and a form for other numbers. */
    String count(String key, int number) {
        return say(key + (number == 1 ? ".one" : ".other"), number);
    }
}
