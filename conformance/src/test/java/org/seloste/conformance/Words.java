package org.seloste.conformance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that an arbitrary register uses. */
enum Words {
    /** What an author writes. */
    PLAIN,
    /** What an attacker writes, or what the syntax of some format stumbles over; each can stand in a register. */
    HOSTILE,
    /** Letters in place of those: where the one stands the other does too, as long and with the same spaces. */
    HARMLESS,
    /** Words that stand nowhere else, so that it is seen where they come out. */
    MARKED;

    /** What a marked word looks like. */
    static final Pattern MARK = Pattern.compile("mark[0-9a-z]+kram");

    private static final List<String> AUTHORS = List.of(
            "Asiakkaan yhteystiedot",
            "Hälytykset ja muistutukset",
            "Tietoja käsitellään suostumuksella.",
            "Kundernas uppgifter",
            "Orders, deliveries and returns",
            "Työsuhteen hoitaminen: palkat, lomat",
            "Kamera 2, pääovi",
            "Ääkköset Ŋŧ",
            "10 % alennus",
            "”lainattu”",
            "Osa A & osa B",
            "12:30",
            "00160");

    private static final List<String> ATTACKERS = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "</style></title></textarea>",
            "<!-- -->",
            "]]>",
            "&lt;b&gt; &amp; &#x3c;",
            "[klik](javascript:alert(1))",
            "![](x) `koodi` **lihava** _kursiivi_ ~~yli~~",
            "# otsikko",
            "## otsikko ##",
            "1. kohta",
            "1) kohta",
            "- kohta",
            "+ kohta",
            "* kohta",
            "> lainaus",
            "| a | b |",
            "---",
            "===",
            "...",
            "--- # dokumentti",
            "=HYPERLINK(\"http://evil.example\")",
            "+1+1",
            "-1",
            "@SUM(A1)",
            "null",
            "~",
            "yes",
            "no",
            "on",
            "true",
            "NO",
            ".inf",
            "0x1F",
            "0o17",
            "1e3",
            "1_000",
            "2:10",
            "2026-11-25",
            "<<",
            "=",
            "!!java.net.URL x",
            "!tag",
            "&ankkuri",
            "*alias",
            "%YAML 1.1",
            "@merkki",
            "`merkki",
            "? kysymys",
            ": alku",
            "a: b",
            "loppu:",
            "a #b",
            "#b",
            "{a: b}",
            "{fi: a}",
            "[a, b]",
            "]",
            "}",
            ",",
            "'",
            "\"",
            "''",
            "\"\"",
            "\\",
            "\\n",
            "\\u0000",
            "a\nb",
            "a\n\nb",
            "a\n  b\n c",
            "a\n- b\n# c\n---\nd",
            "a  b",
            "a\tb",
            "a\u00a0b",
            "a\u00a0\u00a0 b",
            "{0} {1} {name} ${x} #{x} %s %n",
            "<none>",
            "none",
            "all",
            "rest",
            "more",
            "default",
            "\u0627\u0644\u0639\u0631\u0628\u064a\u0629",
            "日本語",
            "𝕊𝕖𝕝𝕠𝕤𝕥𝕖 🙂",
            "e\u0301",
            "x".repeat(3000),
            "pitkä ".repeat(200) + "loppu",
            "010190-900X");

    private static final List<String> LETTERS = letters();

    String any(Random random) {
        if (this == HOSTILE || this == HARMLESS) {
            return one(this == HOSTILE ? ATTACKERS : LETTERS, random);
        }
        if (this == MARKED) {
            return "mark" + Long.toUnsignedString(random.nextLong(), Character.MAX_RADIX) + "kram";
        }
        String words = one(AUTHORS, random);
        return random.nextInt(3) == 0 ? words + " " + one(AUTHORS, random) : words;
    }

    private static String one(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** For each of the attackers' words letters of the same shape, none twice; what is letters alone stays. */
    private static List<String> letters() {
        Set<String> taken =
                new HashSet<>(ATTACKERS.stream().filter(Words::isLetters).toList());
        List<String> letters = new ArrayList<>();
        for (String word : ATTACKERS) {
            int number = 0;
            while (!isLetters(word) && taken.contains(letters(word, number))) {
                number++;
            }
            letters.add(isLetters(word) ? word : letters(word, number));
            taken.add(letters.get(letters.size() - 1));
        }
        return List.copyOf(letters);
    }

    private static boolean isLetters(String word) {
        return word.matches("[A-Za-z]+");
    }

    private static String letters(String word, int number) {
        StringBuilder letters = new StringBuilder();
        int rest = number;
        for (int point : word.toCharArray()) {
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                letters.append((char) point);
            } else {
                char letter = (char) ('a' + rest % 26);
                letters.append(
                        letters.isEmpty() && Character.isUpperCase(point) ? Character.toUpperCase(letter) : letter);
                rest /= 26;
            }
        }
        return letters.toString();
    }
}
