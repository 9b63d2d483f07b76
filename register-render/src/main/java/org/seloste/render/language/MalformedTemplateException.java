package org.seloste.render.language;

import java.io.Serial;

/** Says what is wrong with the text of a wording; whoever reads the file adds where. */
final class MalformedTemplateException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    MalformedTemplateException(String message) {
        super(message);
    }
}
