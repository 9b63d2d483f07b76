package org.seloste.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seloste.model.form.Position;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.IdentityCodes;

/**
 * A shortfall that a rule found in a register: data, from which sentences are made in any language.
 *
 * <p>No finding repeats a personal identity code: where the register holds one, asterisks stand for it.
 *
 * @param rule what is fixed of the rule: its id, weight, confidence and citations
 * @param register the id of the register
 * @param path the place by keys and ids; empty for the register as a whole
 * @param kind the kind of the element at the place, such as {@code purposes}; empty when it is within none
 * @param name the name of that element
 * @param against other places that the finding is about, as the disclosure that a promise excludes
 * @param arguments what the sentence names, by name
 * @param evidence an excerpt of the words that were recognised, of a rule that reads prose
 * @param position the place in the file, when the register was read from one
 * @param fingerprint twelve hexadecimal digits that stay while wording, order and lines change
 */
public record Finding(
        About rule,
        String register,
        String path,
        Optional<String> kind,
        Optional<Text> name,
        List<String> against,
        Map<String, Text> arguments,
        Optional<String> evidence,
        Optional<Position> position,
        String fingerprint) {

    /**
     * Copies the collections and covers identity codes.
     *
     * @param rule what is fixed of the rule: its id, weight, confidence and citations
     * @param register the id of the register
     * @param path the place by keys and ids; empty for the register as a whole
     * @param kind the kind of the element at the place, such as {@code purposes}; empty when it is within none
     * @param name the name of that element
     * @param against other places that the finding is about, as the disclosure that a promise excludes
     * @param arguments what the sentence names, by name
     * @param evidence an excerpt of the words that were recognised, of a rule that reads prose
     * @param position the place in the file, when the register was read from one
     * @param fingerprint twelve hexadecimal digits that stay while wording, order and lines change
     */
    public Finding {
        path = IdentityCodes.masked(path);
        against = against.stream().map(IdentityCodes::masked).toList();
        name = name.map(IdentityCodes::masked);
        Map<String, Text> covered = new LinkedHashMap<>();
        arguments.forEach((key, text) -> covered.put(key, IdentityCodes.masked(text)));
        arguments = Collections.unmodifiableMap(covered);
        evidence = evidence.map(IdentityCodes::masked);
    }

    /**
     * What is wrong, as a sentence that begins with the thing it is about.
     *
     * @param language the language of the sentence; the author's words come in another one when they are not written in
     *     it
     * @return such as {@code Purpose “Newsletter”: no legal basis is stated.}
     */
    public String message(Language language) {
        String sentence = Messages.get(rule.id() + ".message", language);
        for (Map.Entry<String, Text> argument : arguments.entrySet()) {
            sentence = sentence.replace("{" + argument.getKey() + "}", shown(argument.getValue(), language));
        }
        return thing(language).map(thing -> thing + ": ").orElse("") + sentence;
    }

    private Optional<String> thing(Language language) {
        return kind.flatMap(word -> name.map(called -> Messages.get("thing", language)
                .replace("{kind}", Messages.get("kind." + word, language))
                .replace("{name}", shown(called, language))));
    }

    private static String shown(Text text, Language language) {
        return text.in(language).orElseGet(text::toString);
    }

    /**
     * What to do about it.
     *
     * @param language the language of the sentence
     * @return one or two sentences
     */
    public String remedy(Language language) {
        return Messages.get(rule.id() + ".remedy", language);
    }

    @Override
    public String toString() {
        return position.map(place -> place + ": ").orElse("") + rule.id() + " " + path + ": "
                + message(Language.ENGLISH);
    }
}
