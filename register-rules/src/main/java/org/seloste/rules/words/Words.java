package org.seloste.rules.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;

/**
 * The words of some bundles, by language. A key that nobody has written is a fault of the program and throws.
 *
 * <p>A bundle is a file a language under {@code texts/}, in UTF-8.
 */
public final class Words {

    private final List<String> bundles;
    private final Map<Language, Properties> byLanguage = new ConcurrentHashMap<>();

    private Words(List<String> bundles) {
        this.bundles = List.copyOf(bundles);
    }

    /**
     * The words of some bundles, each language read when it is first asked for.
     *
     * @param bundles their names, such as {@code purpose}; no two have the same key
     * @return their words together
     */
    public static Words of(List<String> bundles) {
        return new Words(bundles);
    }

    private Properties in(Language language) {
        return byLanguage.computeIfAbsent(language, this::read);
    }

    private Properties read(Language language) {
        Properties all = new Properties();
        for (String bundle : bundles) {
            Properties some = read("texts/" + bundle + "." + language.tag() + ".properties");
            Set<Object> twice = new HashSet<>(some.keySet());
            twice.retainAll(all.keySet());
            if (!twice.isEmpty()) {
                throw new IllegalStateException("Two bundles have the same key: " + twice);
            }
            all.putAll(some);
        }
        return all;
    }

    private static Properties read(String name) {
        Properties words = new Properties();
        try (InputStream in =
                Objects.requireNonNull(Words.class.getResourceAsStream("/org/seloste/rules/" + name), name)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The jar is damaged: " + name, unreadable);
        }
        return words;
    }

    /**
     * The words of a key.
     *
     * @param key the key
     * @param language the language
     * @return the words
     * @throws IllegalStateException when nobody has written them
     */
    public String get(String key, Language language) {
        String words = in(language).getProperty(key);
        if (words == null) {
            throw new IllegalStateException("No words for " + key + " in " + language.tag());
        }
        return words;
    }

    /**
     * The words of a key in every language.
     *
     * @param key the key
     * @return the words
     * @throws IllegalStateException when nobody has written them in some language
     */
    public Text get(String key) {
        return Text.of(get(key, Language.FINNISH), get(key, Language.ENGLISH), get(key, Language.SWEDISH));
    }

    /**
     * The keys that have words in a language.
     *
     * @param language the language
     * @return the keys
     */
    public Set<String> keys(Language language) {
        return in(language).stringPropertyNames();
    }
}
