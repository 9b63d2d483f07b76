package org.seloste.model.io;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person is told whose editor, office program or habit has put into a file what does not belong there. */
class ClumsyFilesTest {

    private static final String MERGE =
            "The merge key (<<) is not read. Write the keys out here; what registers have in "
                    + "common stands under 'shared' in a catalogue.";
    private static final String NO_KEY =
            "No key stands before the colon. Write the key, or put a text that begins with a " + "colon in quotes.";
    private static final String BYTE_ORDER_MARK =
            "An invisible byte-order mark (U+FEFF) stands here. Delete it; a file "
                    + "has at most one, before its first character.";
    private static final String INVISIBLE = "An invisible character or a no-break space stands in or before the key "
            + "'created'. Delete it; only ordinary spaces indent.";
    private static final String DIRECTIVE =
            "A line cannot begin with %: directives such as %YAML and %TAG are not used "
                    + "here. Take the line out; a text that goes on from the line above is indented.";
    private static final String ESCAPE =
            "A backslash in double quotes begins a code such as \\n, and this one is none. "
                    + "Use single quotes ('), or write the backslash twice.";
    private static final String AFTER_QUOTE = "A quotation ends right before this place, and something follows it. A "
            + "quotation mark is too many here, or one is missing above. Put text with \" in it in single quotes ('), and "
            + "text with ' in it in double quotes.";
    private static final String NO_END =
            "A quotation that begins here does not end. Write the same quotation mark after its last word.";
    private static final String TAB_AFTER = "A tab stands after a colon or a hyphen. Use a space.";
    private static final String COLON_SPACE = "A space is missing between the colon of a key and its value. Write "
            + "'key: value', with an ordinary colon and an ordinary space.";
    private static final String NO_COLON = "A key without a colon, or a text that is not indented. Write 'key: value'; "
            + "indent a text that goes on from the line above deeper than its key.";
    private static final String INDENTATION =
            "The indentation does not fit what stands above. Keys of one thing begin in the same column.";
    private static final String ANCHOR = "Anchors and aliases (&, *) are not used here. A text that begins with * or & "
            + "needs quotes; shared parts belong in a catalogue.";

    @TempDir
    private Path folder;

    private static void keys(String keys, String place, String message) {
        assertThat(Told.ofKeys(keys)).as(keys).containsExactly("r.yaml:" + place + ": " + message);
    }

    private static void json(String content, String place, String message) {
        assertThat(Told.of("r.json", content)).as(content).containsExactly("r.json:" + place + ": " + message);
    }

    private List<String> bytes(byte[] bytes) throws IOException {
        Path file = folder.resolve("r.yaml");
        Files.write(file, bytes);
        return Told.of(file).stream()
                .map(told -> told.substring(told.indexOf("r.yaml")))
                .toList();
    }

    @Test
    void aSecondByteOrderMarkIsAFault() {
        assertThat(Told.of("r.yaml", "\ufeffseloste: 1\nregister: r\n")).isEmpty();
        assertThat(Told.of("r.yaml", "\ufeff\ufeffseloste: 1\nregister: r\n"))
                .containsExactly("r.yaml:1:1: " + BYTE_ORDER_MARK);
        keys("\ufeffname: x\n", "3:1", BYTE_ORDER_MARK);
        json("\ufeff\ufeff{}", "1:1", BYTE_ORDER_MARK);
    }

    @Test
    void anAliasAsKeyAndAMergeKeyAreNamedAsSuch() {
        keys("*a : x\n", "3:1", ANCHOR);
        keys("people:\n  *a : x\n", "4:3", ANCHOR);
        keys("**name**: x\n", "3:1", ANCHOR);
        keys("<<: *a\nname: x\n", "3:1", MERGE);
        keys("dates:\n  <<: [*a, *b]\n", "4:3", MERGE);
        keys("dates: {<<: {created: 2025-01-01}}\n", "3:9", MERGE);
    }

    @Test
    void aTabIsToldWhereItStands() {
        keys("name:\tX\n", "3:6", TAB_AFTER);
        keys("people:\n  -\tcustomer\n", "4:4", TAB_AFTER);
        keys("dates:\n\tcreated: 2025-01-01\n", "4:1", "A tab cannot indent. Use spaces.");
        keys("dates:\n  \tcreated: 2025-01-01\n", "4:3", "A tab cannot indent. Use spaces.");
    }

    @Test
    void aKeyThatIsEmptyIsMissed() {
        keys(": c\n", "3:1", NO_KEY);
        keys("dates:\n  : 2025-01-01\n", "4:3", NO_KEY);
        keys("dates: {: 2025-01-01}\n", "3:9", NO_KEY);
    }

    @Test
    void lineSeparatorsOfOtherProgramsAreFaults() {
        String told =
                " stands here, as some programs put it into copied text. Delete it and, for a new line, press Enter.";
        keys("name: a\u2028b\n", "3:8", "An invisible line separator (U+2028)" + told);
        keys("name: \"a\u2029b\"\n", "3:9", "An invisible line separator (U+2029)" + told);
        keys("name: |\n  ab\u0085c\n", "4:5", "An invisible line separator (U+0085)" + told);
        json("{\"seloste\": \"\u2028\"}", "1:14", "An invisible line separator (U+2028)" + told);
    }

    @Test
    void directivesAreNotReadNorPassedOver() {
        assertThat(Told.of("r.yaml", "%YAML 1.2\n---\nseloste: 1\nregister: r\n"))
                .containsExactly("r.yaml:1:1: " + DIRECTIVE);
        assertThat(Told.of("r.yaml", "# ours\n%TAG ! tag:x.example,2000:\n---\nseloste: 1\nregister: r\n"))
                .containsExactly("r.yaml:2:1: " + DIRECTIVE);
        keys("%YAML 1.2\n", "3:1", DIRECTIVE);
    }

    @Test
    void aSecondDocumentIsAFault() {
        String several =
                "The file holds several documents (---). Put each register in a file of its own, or use a catalogue.";
        keys("---\nseloste: 1\n", "4:1", several);
        keys("...\nname: x\n", "4:1", several);
    }

    @Test
    void anEscapeThatIsNoneIsToldWhereItStands() {
        keys("name: \"C:\\kansio\"\n", "3:10", ESCAPE);
        keys("name: \"\u00e4\u00f6\ud83d\ude00\\q\"\n", "3:11", ESCAPE);
        keys("name: \"abc\n  d\\qef\"\n", "4:4", ESCAPE);
        keys("name: \"ab\\u12\"\n", "3:10", ESCAPE);
        keys("name: {fi: \"hyv\u00e4\", sv: \"C:\\kansio\"}\n", "3:27", ESCAPE);
        json(
                "{\"seloste\":1,\"register\":\"r\",\"name\":\"C:\\kansio\"}",
                "1:39",
                "A backslash in JSON begins a code such as \\n, and this one is none. Write the backslash twice.");
    }

    @Test
    void aQuotationIsFollowedToWhereItBeginsOrEnds() {
        keys("name: \"Asiakas\nscope: abc\npeople: []\n", "3:7", NO_END);
        keys("purposes:\n  s: {text: x}\nname: 'Asiakas\n", "5:7", NO_END);
        keys("name: \"Asiakasrekisteri\ncontrollers:\n  c: {name: \"X\"}\n", "5:14", AFTER_QUOTE);
        keys("name: 'Kalle's kiosk'\n", "3:14", AFTER_QUOTE);
        keys("name: \"Yhti\u00f6 \"Oy\" x\"\n", "3:15", AFTER_QUOTE);
    }

    @Test
    void noBreakSpacesDoNotIndent() {
        keys("dates:\n\u00a0\u00a0created: 2025-01-01\n", "4:1", INVISIBLE);
        keys("dates:\n  crea\u00adted: 2025-01-01\n", "4:3", INVISIBLE);
        keys("name:\u00a0X\n", "3:1", COLON_SPACE);
    }

    @Test
    void aLineThatIsNoKeyIsToldOnThatLine() {
        keys("name:X\nscope: y\n", "3:1", COLON_SPACE);
        keys("name\uff1aX\n", "3:1", COLON_SPACE);
        keys("name = X\n", "3:1", NO_COLON);
        keys("name: Asiakas\nrekisteri\n", "4:1", NO_COLON);
        keys("scope: |\nteksti\n", "4:1", NO_COLON);
    }

    @Test
    void aKeyThatStandsTooDeepOrTooShallowIsNoColonInAText() {
        keys("dates:\n  created: 2025-01-01\n   updated: 2025-02-01\n", "5:11", INDENTATION);
        keys("dates:\n    created: 2025-01-01\n  updated: 2025-02-01\n", "5:3", INDENTATION);
        keys("people:\n  - customer\n  employee: {}\n", "5:3", INDENTATION);
        keys("people:\n  - customer\n - employee\n", "5:2", INDENTATION);
    }

    @Test
    void whatCannotBeginATextIsToldWhereItStands() {
        keys("name: @yritys\n", "3:7", "A text cannot begin with '@' here. Put it in quotes.");
        keys("name: | teksti\n", "3:7", "A text cannot begin with '|' here. Put it in quotes.");
        keys("name: * t\u00e4rke\u00e4\n", "3:7", ANCHOR);
    }

    @Test
    void slipsInJsonAreTold() {
        json(
                "{\"seloste\":1,\"register\":\"r\",\"people\":[\"customer\",]}",
                "1:50",
                "A value is expected here. No comma stands before a closing bracket.");
        json("{\"seloste\":1,\"name\":\"a\tb\"}", "1:23", "A tab in a text in JSON is written \\t.");
        json("{\"seloste\":1,\"name\":007}", "1:22", "A text in JSON needs double quotes.");
    }

    @Test
    void filesOfOtherKindsAreNamed() throws IOException {
        String text = "seloste: 1\nregister: r\nname: K\u00e4ytt\u00e4j\u00e4t\n";
        assertThat(bytes(("\ufeff" + text).getBytes(UTF_16LE)))
                .containsExactly("r.yaml:1:1: The file is UTF-16. Save it as UTF-8.");
        assertThat(bytes(("\ufeff" + text).getBytes(UTF_16BE)))
                .containsExactly("r.yaml:1:1: The file is UTF-16. Save it as UTF-8.");
        assertThat(bytes(text.getBytes(Charset.forName("windows-1252"))))
                .containsExactly("r.yaml:3:8: The file is not UTF-8: the bytes of this character are not. "
                        + "Save the file as UTF-8.");
        assertThat(bytes(new byte[] {'P', 'K', 3, 4, 20, 0}))
                .containsExactly("r.yaml:1:1: This is a Word/ZIP file and not text. Write the register as YAML or JSON "
                        + "and save it as plain text.");
        assertThat(bytes("%PDF-1.7\n".getBytes(Charset.forName("windows-1252"))))
                .containsExactly("r.yaml:1:1: This is a PDF file and not text. Write the register as YAML or JSON and "
                        + "save it as plain text.");
    }

    @Test
    void lineEndsOfWindowsAndCommentsChangeNothing() {
        assertThat(Told.of("r.yaml", "seloste: 1\r\nregister: r\r\nname: X\r\n"))
                .isEmpty();
        assertThat(Told.of("r.yaml", "seloste: 1\r\nregister: r\r\nname: \"C:\\kansio\"\r\n"))
                .containsExactly("r.yaml:3:10: " + ESCAPE);
        assertThat(Told.of("r.yaml", "# yksi\n# kaksi\n")).containsExactly("r.yaml:1:1: The file is empty.");
    }
}
