package org.seloste.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.seloste.model.text.Language;

/** The words of rules and findings, by language. A key that nobody has written is a fault of the program and throws. */
final class Messages {

    /** One file a package of rules, and one for what they share. */
    private static final List<String> BUNDLES = List.of("common", "organisation", "purpose", "acceptance");

    private static final Map<Language, Properties> ALL = load();

    private Messages() {}

    static String get(String key, Language language) {
        String words = in(language).getProperty(key);
        if (words == null) {
            throw new IllegalStateException("No words for " + key + " in " + language.tag());
        }
        return words;
    }

    static Set<String> keys(Language language) {
        return in(language).stringPropertyNames();
    }

    private static Properties in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    private static Map<Language, Properties> load() {
        EnumMap<Language, Properties> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Properties words = new Properties();
            BUNDLES.forEach(bundle -> words.putAll(read("texts/" + bundle + "." + language.tag() + ".properties")));
            all.put(language, words);
        }
        return all;
    }

    private static Properties read(String name) {
        Properties words = new Properties();
        try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(name), name)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The jar is damaged: " + name, unreadable);
        }
        return words;
    }
}
