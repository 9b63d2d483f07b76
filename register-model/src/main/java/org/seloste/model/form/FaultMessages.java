package org.seloste.model.form;

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

/** The sentences of faults, by language. */
final class FaultMessages {

    private static final Map<Language, Properties> SENTENCES = load();

    private FaultMessages() {}

    static String sentence(Fault fault, Language language) {
        String sentence = Objects.requireNonNull(SENTENCES.get(language)).getProperty(fault.code());
        if (sentence == null) {
            throw new IllegalStateException("No sentence for the fault " + fault.code() + " in " + language.tag());
        }
        for (int index = 0; index < fault.arguments().size(); index++) {
            sentence = sentence.replace("{" + index + "}", fault.arguments().get(index));
        }
        return sentence;
    }

    private static Map<Language, Properties> load() {
        EnumMap<Language, Properties> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String name = "faults_" + language.tag() + ".properties";
            Properties sentences = new Properties();
            try (InputStream in = Objects.requireNonNull(FaultMessages.class.getResourceAsStream(name), name)) {
                sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                throw new UncheckedIOException("The jar is damaged: " + name, unreadable);
            }
            all.put(language, sentences);
        }
        return all;
    }
}
