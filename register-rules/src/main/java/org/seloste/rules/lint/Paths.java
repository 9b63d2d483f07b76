package org.seloste.rules.lint;

import java.util.List;

/** What can be said of places without looking at what stands there. */
public final class Paths {

    private Paths() {}

    /**
     * Whether a place is another one or stands below it.
     *
     * @param path a path by keys and ids
     * @param ancestor a path by keys and ids
     * @return true also when both are the same
     */
    public static boolean isUnder(String path, String ancestor) {
        return ancestor.isEmpty() || path.equals(ancestor) || path.startsWith(ancestor + "/");
    }

    /**
     * The key at the root of the register under which a place stands.
     *
     * @param path a path by keys and ids
     * @return such as {@code purposes}
     */
    public static String root(String path) {
        int cut = path.indexOf('/');
        return cut < 0 ? path : path.substring(0, cut);
    }

    /**
     * The reference to the data that stand at a place.
     *
     * @param path such as {@code data/billing/items/invoice}
     * @return such as {@code billing/invoice}
     */
    public static String reference(String path) {
        return path.replaceFirst("^data/", "").replace("/items/", "/");
    }

    /**
     * Whether two references to data can be the same data: one is the other, or is within it.
     *
     * @param one such as {@code billing}
     * @param other such as {@code billing/invoice}
     * @return true when they meet
     */
    public static boolean meet(String one, String other) {
        return isUnder(one, other) || isUnder(other, one);
    }

    /**
     * Whether two lists of references meet; a list that is empty stands for everything.
     *
     * @param some references, none of them for all
     * @param others references, none of them for all
     * @return true when they can be about the same
     */
    public static boolean overlap(List<String> some, List<String> others) {
        return some.isEmpty()
                || others.isEmpty()
                || some.stream().anyMatch(one -> others.stream().anyMatch(other -> meet(one, other)));
    }
}
