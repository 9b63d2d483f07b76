package org.seloste.model.form;

import java.util.List;
import java.util.Optional;
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

    /**
     * Copies the arguments.
     *
     * @param code what kind of fault it is, in kebab-case; stable across releases
     * @param path the place in the register by keys and ids, such as {@code purposes/sales/bases}; empty for the file
     *     itself
     * @param position the place in the file, when the register was read from one
     * @param arguments what the sentence names, in the order of its placeholders
     */
    public Fault {
        arguments = List.copyOf(arguments);
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
