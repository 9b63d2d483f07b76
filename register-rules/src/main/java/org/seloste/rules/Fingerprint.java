package org.seloste.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * What makes a finding the same as an earlier one: the rule, the place by ids and the other places, without words,
 * lines, order and language.
 *
 * <p>Items of a list without ids are numbered in their paths; that number is left out, and findings that are then the
 * same are told apart by how many there are.
 */
final class Fingerprint {

    private static final int DIGITS = 12;

    private final Map<String, Integer> seen = new HashMap<>();

    String of(String rule, String register, String path, List<String> against) {
        String identity = rule + "\n" + register + "/" + unordered(path) + "\n"
                + String.join(
                        "\n",
                        against.stream().map(Fingerprint::unordered).sorted().toList());
        int count = seen.merge(identity, 1, Integer::sum);
        return digits(count == 1 ? identity : identity + "\n" + count);
    }

    /** Quotations are steps of a path too, and no prose goes into a fingerprint. */
    private static String unordered(String path) {
        return path.replaceAll("~[0-9]+(?=/|$)", "").replaceAll("/as-stated/[^/]*", "/as-stated");
    }

    private static String digits(String identity) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
