package org.seloste.rules.check;

import java.util.List;
import org.seloste.model.form.Position;
import org.seloste.model.text.Language;

/**
 * One reason why an action record cannot be read. It never repeats a value, which might be somebody's data.
 *
 * @param code what kind of fault it is, in kebab-case; stable across releases
 * @param position the place in the file
 * @param arguments what the sentence names, in the order of its placeholders
 */
public record ActionFault(String code, Position position, List<String> arguments) {

    /**
     * Copies the arguments.
     *
     * @param code what kind of fault it is, in kebab-case; stable across releases
     * @param position the place in the file
     * @param arguments what the sentence names, in the order of its placeholders
     */
    public ActionFault {
        arguments = List.copyOf(arguments);
    }

    /**
     * The fault as a sentence that says what is wrong and what to do.
     *
     * @param language the language of the sentence
     * @return one or two sentences, without the position
     */
    public String message(Language language) {
        String sentence = CheckTexts.get("fault." + code, language);
        for (int index = 0; index < arguments.size(); index++) {
            String argument = arguments.get(index);
            boolean type = code.equals("value") && index == 1;
            sentence =
                    sentence.replace("{" + index + "}", type ? CheckTexts.get("type." + argument, language) : argument);
        }
        return sentence;
    }

    @Override
    public String toString() {
        return position + ": " + message(Language.ENGLISH);
    }
}
