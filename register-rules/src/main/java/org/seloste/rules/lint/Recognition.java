package org.seloste.rules.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What rules that recognise words remark: one remark an element of the register, on a quotation of the notice rather
 * than on its retelling.
 */
public final class Recognition {

    private static final Pattern ELEMENT = Pattern.compile("[^/]+(?:/[^/]+)?");

    private Recognition() {}

    /**
     * The outcome of a rule that recognises a pattern.
     *
     * @param words the words to read
     * @param pattern what is recognised
     * @return one remark an element; nothing to look at when there are no words
     */
    public static Outcome of(Stream<Wording> words, Pattern pattern) {
        List<Wording> read = words.toList();
        return read.isEmpty()
                ? Outcome.doesNotApply()
                : Outcome.of(oneAnElement(read.stream().flatMap(wording -> wording.match(pattern))));
    }

    /**
     * One remark an element: the first on a quotation, or else the first.
     *
     * @param remarks remarks, several of them within an element
     * @return the remarks in the order of the elements
     */
    public static Stream<Remark> oneAnElement(Stream<Remark> remarks) {
        Map<String, Remark> found = new LinkedHashMap<>();
        remarks.forEach(remark -> found.merge(
                element(remark.path()),
                remark,
                (first, next) -> isQuotation(next) && !isQuotation(first) ? next : first));
        return found.values().stream();
    }

    /**
     * The element at the root of the register that holds a place.
     *
     * @param path a path by keys and ids, such as {@code purposes/sales/text}
     * @return such as {@code purposes/sales}
     */
    public static String element(String path) {
        return ELEMENT.matcher(path)
                .results()
                .findFirst()
                .map(found -> found.group())
                .orElse(path);
    }

    private static boolean isQuotation(Remark remark) {
        return remark.path().contains("/as-stated/");
    }
}
