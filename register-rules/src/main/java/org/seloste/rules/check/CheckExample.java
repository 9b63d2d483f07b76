package org.seloste.rules.check;

import org.seloste.model.text.Language;
import org.seloste.model.text.Text;

/**
 * An action to which a rule objects, or for which it names a duty, with the answer.
 *
 * @param register the id of the example register that the action was held against
 * @param action the action, as a record writes it
 * @param answer what the whole policy answers to it
 * @param because what the rule says to it
 */
public record CheckExample(String register, String action, Decision answer, Text because) {

    static CheckExample of(CheckAbout rule) {
        return new CheckExample(
                word(rule, "register"),
                word(rule, "action"),
                Decision.valueOf(word(rule, "answer")),
                CheckTexts.example(rule.id() + ".because"));
    }

    private static String word(CheckAbout rule, String key) {
        return CheckTexts.example(rule.id() + "." + key).in(Language.ENGLISH).orElseThrow();
    }
}
