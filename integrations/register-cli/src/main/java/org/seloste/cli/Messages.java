package org.seloste.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.seloste.model.text.Language;

/** What the command says, in one language. */
final class Messages {

    private final Language language;
    private final Properties sentences;

    private Messages(Language language, Properties sentences) {
        this.language = language;
        this.sentences = sentences;
    }

    static Messages in(Language language) {
        String name = "messages_" + language.tag() + ".properties";
        Properties sentences = new Properties();
        try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(name), name)) {
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The jar is damaged: " + name, unreadable);
        }
        return new Messages(language, sentences);
    }

    Language language() {
        return language;
    }

    /** The key of what a command says in its own words, or, where it has none, of what all say. */
    String key(String command, String key) {
        boolean own = sentences.stringPropertyNames().stream().anyMatch(name -> name.startsWith(command + "." + key));
        return own ? command + "." + key : key;
    }

    /** A sentence with its places {0}, {1} … filled. */
    String say(String key, Object... arguments) {
        String sentence = Objects.requireNonNull(sentences.getProperty(key), key);
        for (int index = 0; index < arguments.length; index++) {
            sentence = sentence.replace("{" + index + "}", String.valueOf(arguments[index]));
        }
        return sentence;
    }

    /** A sentence that counts: the key has a form for one and a form for other numbers, where {0} is the number. */
    String count(String key, int number, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = number;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return say(key + (number == 1 ? ".one" : ".other"), arguments);
    }
}
