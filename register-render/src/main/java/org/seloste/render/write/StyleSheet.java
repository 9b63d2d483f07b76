package org.seloste.render.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style sheet of a page, and the hash by which its Content-Security-Policy allows it. */
record StyleSheet(String css, String hash) {

    private static final String RULES = read("page.css");

    static StyleSheet of(Brand brand) {
        String light = Palette.LIGHT.declarations(brand.accent(Palette.LIGHT));
        String dark = Palette.DARK.declarations(brand.accent(Palette.DARK));
        String css =
                "\n:root{color-scheme:light dark;--font:" + brand.typeface().stack() + ";" + light + "}\n"
                        + "@media screen and (prefers-color-scheme:dark){:root{" + dark + "}}\n"
                        + RULES;
        return new StyleSheet(css, "sha256-" + sha256(css));
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
