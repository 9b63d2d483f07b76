package org.seloste.render.language;

/**
 * One thing that is wrong with a file of wordings.
 *
 * @param file the name of the file, as the caller gave it
 * @param line the line, counted from one
 * @param message what is wrong and what was expected, in English
 */
public record WordingFault(String file, int line, String message) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
