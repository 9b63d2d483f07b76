package org.seloste.architecture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The packages of a module and the arrows between them.
 *
 * <p>A package is placed together with the packages that it may use, and these must have been placed before it: so the
 * arrows cannot form a cycle. A package that is not placed is a fault of the module, not a package without rules.
 */
public final class Layout {

    private final String root;
    private final Map<String, Set<String>> arrows = new LinkedHashMap<>();
    private final Set<String> outside = new TreeSet<>();
    private final Set<String> edge = new TreeSet<>();

    private Layout(String root) {
        this.root = root;
    }

    /**
     * Starts the layout of a module.
     *
     * @param root the package under which all packages of the module stand, such as {@code org.seloste.model}
     * @return a layout without packages
     */
    public static Layout of(String root) {
        return new Layout(root);
    }

    /**
     * Places a package.
     *
     * @param name the package without the root; the empty name is the root itself
     * @param mayUse the packages that it may use, named in the same way
     * @return this layout
     * @throws IllegalArgumentException when the package stands already, or one that it may use does not
     */
    public Layout place(String name, String... mayUse) {
        Set<String> targets = new TreeSet<>();
        for (String target : mayUse) {
            if (!arrows.containsKey(full(target))) {
                throw new IllegalArgumentException(
                        full(name) + " may use only packages placed before it, and " + full(target) + " is not");
            }
            targets.add(full(target));
        }
        if (arrows.putIfAbsent(full(name), targets) != null) {
            throw new IllegalArgumentException(full(name) + " is placed twice");
        }
        return this;
    }

    /**
     * Names packages outside the module that it may use, beside {@code java} and the null annotations.
     *
     * @param packages the names, each standing for the package and all below it
     * @return this layout
     */
    public Layout uses(String... packages) {
        outside.addAll(List.of(packages));
        return this;
    }

    /**
     * Names the classes at the edge of the program, which alone may ask for the date, the locale and the environment.
     *
     * @param classes simple names of top-level classes
     * @return this layout
     */
    public Layout edge(String... classes) {
        edge.addAll(List.of(classes));
        return this;
    }

    boolean isPlaced(String name) {
        return arrows.containsKey(name);
    }

    private boolean isOwn(String name) {
        return isBelow(name, root);
    }

    boolean isEdge(String simpleName) {
        return edge.contains(simpleName);
    }

    boolean mayUse(String from, String to) {
        if (from.equals(to) || isBelow(to, "java") || isBelow(to, "org.jspecify.annotations")) {
            return true;
        }
        return isOwn(to)
                ? arrows.getOrDefault(from, Set.of()).contains(to)
                : outside.stream().anyMatch(allowed -> isBelow(to, allowed));
    }

    private String full(String name) {
        return name.isEmpty() ? root : root + "." + name;
    }

    private static boolean isBelow(String name, String ancestor) {
        return name.equals(ancestor) || name.startsWith(ancestor + ".");
    }
}
