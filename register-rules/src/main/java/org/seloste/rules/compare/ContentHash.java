package org.seloste.rules.compare;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.seloste.model.Register;
import org.seloste.model.Shapes;
import org.seloste.model.form.Writing;

/**
 * What a register says, as one number: the same for two files that differ only in layout, spelling of short forms, or
 * the order of lists whose order means nothing.
 */
public final class ContentHash {

    /** The first language is that of bare strings, and a change log runs in time; no other order means anything. */
    private static final Set<String> ORDERED = Set.of("/languages", "/changes");

    private ContentHash() {}

    /**
     * The hash of a register with all that it says, what is for the controller's own use included.
     *
     * @param register the register
     * @return SHA-256 as 64 hexadecimal digits
     */
    public static String of(Register register) {
        Object written = Shapes.register().write(register, new Writing(register.firstLanguage()));
        String content = quoted(register.getId()) + canonical(written, "");
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** Quoted with lengths, so that no two trees are written alike. */
    private static String canonical(Object tree, String path) {
        if (tree instanceof Map<?, ?> map) {
            Map<String, String> sorted = new TreeMap<>();
            map.forEach((name, value) -> sorted.put(String.valueOf(name), canonical(value, path + "/" + name)));
            StringBuilder written = new StringBuilder("{");
            sorted.forEach((name, value) -> written.append(quoted(name)).append(value));
            return written.append('}').toString();
        }
        if (tree instanceof List<?> list) {
            Stream<String> items = list.stream().map(item -> canonical(item, path + "/"));
            return "[" + String.join("", (ORDERED.contains(path) ? items : items.sorted()).toList()) + "]";
        }
        return quoted(String.valueOf(tree));
    }

    private static String quoted(String text) {
        return text.length() + ":" + text;
    }
}
