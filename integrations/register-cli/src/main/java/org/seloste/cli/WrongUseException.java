package org.seloste.cli;

import java.io.Serial;

/** Thrown when the command cannot be carried out as it was given; the message says what to do instead. */
final class WrongUseException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    WrongUseException(String message) {
        super(message);
    }
}
