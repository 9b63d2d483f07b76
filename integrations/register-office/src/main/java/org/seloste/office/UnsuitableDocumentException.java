package org.seloste.office;

import java.io.Serial;

/** Thrown when a format cannot carry a document; the message says what stands in the way, where, and what to do. */
public final class UnsuitableDocumentException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    UnsuitableDocumentException(String message) {
        super(message);
    }
}
