package org.seloste.model.form;

import java.util.Optional;
import org.seloste.model.text.Text;

/** What characters may stand in a string of a register. */
final class Words {

    private Words() {}

    static Optional<String> checked(String words, Position position, Reading reading) {
        if (Text.isBlank(words)) {
            reading.fault(position, "blank");
            return Optional.empty();
        }
        if (!Text.isWritable(words)) {
            reading.fault(position, "control-characters");
            return Optional.empty();
        }
        String cleaned = Text.cleaned(words);
        if (Text.isBlank(cleaned)) {
            reading.fault(position, "blank");
            return Optional.empty();
        }
        if (Text.hasInvisible(words)) {
            reading.note(position, "invisible-removed");
        }
        return Optional.of(cleaned);
    }
}
