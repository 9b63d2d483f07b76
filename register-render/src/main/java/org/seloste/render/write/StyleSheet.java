package org.seloste.render.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style sheet of a page, and the hash by which its Content-Security-Policy allows it.
 *
 * @param css the rules, to stand between the tags of a {@code style} element as they are
 * @param hash the source for {@code style-src}, without its quotes
 */
public record StyleSheet(String css, String hash) {

    private static final String RULES = read("page.css");

    /**
     * The style sheet of pages in an organisation's look.
     *
     * @param brand the look
     * @return the style sheet
     */
    public static StyleSheet of(Brand brand) {
        String light = Palette.LIGHT.declarations(brand.accent(Palette.LIGHT));
        String dark = Palette.DARK.declarations(brand.accent(Palette.DARK));
        String css =
                "\n:root{color-scheme:light dark;--font:" + brand.typeface().stack() + ";" + light + "}\n"
                        + "@media screen and (prefers-color-scheme:dark){:root{" + dark + "}}\n"
                        + RULES;
        return new StyleSheet(css, hashOf(css));
    }

    /**
     * This style sheet with rules for what else stands on a page.
     *
     * @param rules more CSS, which may use the variables of this one
     * @return a new style sheet
     */
    public StyleSheet and(String rules) {
        return new StyleSheet(css + rules, hashOf(css + rules));
    }

    /**
     * The hash by which a Content-Security-Policy allows a style sheet or a script that stands in the page.
     *
     * @param text what stands between the tags
     * @return such as {@code sha256-…}, to be put in single quotes
     */
    public static String hashOf(String text) {
        return "sha256-" + sha256(text);
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    private static String read(String name) {
        try (InputStream in = StyleSheet.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The style sheet " + name + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
