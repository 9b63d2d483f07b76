package org.seloste.model.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.seloste.model.text.Language;

/**
 * One reason why a register cannot be read or cannot exist: what is wrong, where, and what was expected.
 *
 * <p>Faults are about form, never about law: a register that misses what the law demands is built, and rules say so.
 *
 * @param code what kind of fault it is, in kebab-case; stable across releases
 * @param path the place in the register by keys and ids, such as {@code purposes/sales/bases}; empty for the file
 *     itself
 * @param position the place in the file, when the register was read from one
 * @param arguments what the sentence names, in the order of its placeholders
 */
public record Fault(String code, String path, Optional<Position> position, List<String> arguments) {

    private static final int LONGEST = 1000;

    private static final Pattern IDENTITY_CODE =
            Pattern.compile("(?<![0-9])[0-9]{6}[-+A-FU-Ya-fu-y][0-9]{3}[0-9A-Ya-y](?![0-9A-Za-z])");

    /**
     * Copies the arguments; what looks like a personal identity code is masked in them and in the path.
     *
     * @param code what kind of fault it is, in kebab-case; stable across releases
     * @param path the place in the register by keys and ids, such as {@code purposes/sales/bases}; empty for the file
     *     itself
     * @param position the place in the file, when the register was read from one
     * @param arguments what the sentence names, in the order of its placeholders
     */
    public Fault {
        path = masked(path);
        arguments = arguments.stream().map(Fault::masked).map(Fault::shortened).toList();
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private static String masked(String text) {
        return IDENTITY_CODE.matcher(text).replaceAll("******-****");
    }

    /**
     * The fault as a sentence that says what is wrong and what to do.
     *
     * @param language the language of the sentence
     * @return one or two sentences, without the position
     */
    public String message(Language language) {
        return FaultMessages.sentence(this, language);
    }

    Fault at(Optional<Position> place) {
        return new Fault(code, path, place, arguments);
    }

    @Override
    public String toString() {
        return position.map(place -> place + ": ").orElse("")
                + (path.isEmpty() ? "" : path + ": ")
                + message(Language.ENGLISH);
    }
}
