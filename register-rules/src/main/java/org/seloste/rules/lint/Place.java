package org.seloste.rules.lint;

/**
 * A part of a register with the place where it stands.
 *
 * @param path the place by keys and ids, such as {@code purposes/sales/bases/contract}
 * @param value the part
 * @param <T> its type
 */
public record Place<T>(String path, T value) {

    /**
     * A place below this one.
     *
     * @param key a key of the part, with what follows
     * @return the path
     */
    public String at(String key) {
        return path + "/" + key;
    }

    /**
     * Whether this place is another one or stands below it.
     *
     * @param ancestor a path
     * @return true also for the path itself
     */
    public boolean isUnder(String ancestor) {
        return Paths.isUnder(path, ancestor);
    }
}
