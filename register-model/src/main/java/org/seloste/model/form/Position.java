package org.seloste.model.form;

/**
 * A place in a file of registers.
 *
 * @param file the file's name as the reader was given it, with {@code /} between folders
 * @param line the line, from 1
 * @param column the column in characters, from 1
 */
public record Position(String file, int line, int column) {
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
