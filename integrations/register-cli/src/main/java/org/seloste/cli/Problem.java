package org.seloste.cli;

import java.util.Optional;
import org.seloste.model.form.Fault;
import org.seloste.model.form.Position;
import org.seloste.model.text.Language;

/**
 * What is wrong with a file, whatever kind of file it is.
 *
 * @param code what kind of fault it is, in kebab-case
 * @param position the place in the file
 * @param path the place by keys and ids; empty for the file itself
 * @param message a sentence or two
 */
record Problem(String code, Optional<Position> position, String path, String message) {

    static Problem of(Fault fault, Language language) {
        return new Problem(fault.code(), fault.position(), fault.path(), fault.message(language));
    }

    /** The path and the sentence, without the place in the file. */
    String words() {
        return (path.isEmpty() ? "" : path + ": ") + message;
    }
}
