package org.seloste.model.text;

import java.text.Normalizer;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Words for people: one value that holds the Finnish, English and Swedish wording of the same statement.
 *
 * <p>A text is either <em>the same in every language</em>, as a name or an address is, or it has a wording for each
 * language in which somebody has written it. A wording that is missing is never replaced by another language's: the
 * lookup answers empty, and whoever shows the text shows the gap (Article 12(1) asks for information that its reader
 * understands).
 *
 * <p>Wordings are kept in Unicode normalization form C.
 */
public final class Text {

    private final Map<Language, String> wordings;
    private final Optional<String> everywhere;

    private Text(Map<Language, String> wordings, Optional<String> everywhere) {
        this.wordings = wordings;
        this.everywhere = everywhere;
    }

    /**
     * A text that is the same in every language: a name, an address, a number.
     *
     * @param wording the words
     * @return the text
     * @throws IllegalArgumentException when the wording is blank
     */
    public static Text everywhere(String wording) {
        return new Text(Map.of(), Optional.of(checked(wording)));
    }

    /**
     * A text written in one language.
     *
     * @param language the language of the words
     * @param wording the words
     * @return the text
     * @throws IllegalArgumentException when the wording is blank
     */
    public static Text of(Language language, String wording) {
        return of(Map.of(language, wording));
    }

    /**
     * A text with a wording for each of several languages.
     *
     * @param wordings the words by language
     * @return the text
     * @throws IllegalArgumentException when there is no wording, or one is blank
     */
    public static Text of(Map<Language, String> wordings) {
        if (wordings.isEmpty()) {
            throw new IllegalArgumentException("A text needs a wording in at least one language");
        }
        EnumMap<Language, String> copy = new EnumMap<>(Language.class);
        wordings.forEach((language, wording) -> copy.put(language, checked(wording)));
        return new Text(copy, Optional.empty());
    }

    /**
     * A Finnish text. Shorthand for use in code.
     *
     * @param wording the Finnish words
     * @return the text
     */
    public static Text fi(String wording) {
        return of(Language.FINNISH, wording);
    }

    /**
     * An English text. Shorthand for use in code.
     *
     * @param wording the English words
     * @return the text
     */
    public static Text en(String wording) {
        return of(Language.ENGLISH, wording);
    }

    /**
     * A Swedish text. Shorthand for use in code.
     *
     * @param wording the Swedish words
     * @return the text
     */
    public static Text sv(String wording) {
        return of(Language.SWEDISH, wording);
    }

    /**
     * A text in all three languages.
     *
     * @param finnish the Finnish words
     * @param english the English words
     * @param swedish the Swedish words
     * @return the text
     */
    public static Text of(String finnish, String english, String swedish) {
        return of(Map.of(Language.FINNISH, finnish, Language.ENGLISH, english, Language.SWEDISH, swedish));
    }

    /**
     * This text with an English wording added or replaced.
     *
     * @param wording the English words
     * @return a new text
     */
    public Text andEn(String wording) {
        return and(Language.ENGLISH, wording);
    }

    /**
     * This text with a Swedish wording added or replaced.
     *
     * @param wording the Swedish words
     * @return a new text
     */
    public Text andSv(String wording) {
        return and(Language.SWEDISH, wording);
    }

    /**
     * This text with a wording added or replaced.
     *
     * @param language the language of the words
     * @param wording the words
     * @return a new text
     * @throws IllegalStateException when this text is the same in every language
     */
    public Text and(Language language, String wording) {
        if (everywhere.isPresent()) {
            throw new IllegalStateException("The text is the same in every language and takes no further wording");
        }
        EnumMap<Language, String> more = new EnumMap<>(wordings);
        more.put(language, wording);
        return of(more);
    }

    /**
     * The wording in a language.
     *
     * @param language the language asked for
     * @return the words, or empty when nobody has written them
     */
    public Optional<String> in(Language language) {
        return everywhere.isPresent() ? everywhere : Optional.ofNullable(wordings.get(language));
    }

    /**
     * Whether the text is the same in every language.
     *
     * @return true for names, addresses and numbers
     */
    public boolean isEverywhere() {
        return everywhere.isPresent();
    }

    /**
     * The languages in which somebody has written the text.
     *
     * @return the languages, in the order Finnish, English, Swedish; all of them when the text is the same everywhere
     */
    public Set<Language> languages() {
        return everywhere.isPresent()
                ? Collections.unmodifiableSet(EnumSet.allOf(Language.class))
                : Collections.unmodifiableSet(wordings.keySet());
    }

    /**
     * Whether a string can stand in a file and a document: no control characters but line breaks and tabs, and no
     * surrogate without its partner.
     *
     * @param words any string
     * @return false when no document can carry it
     */
    public static boolean isWritable(String words) {
        for (int index = 0; index < words.length(); ) {
            int point = words.codePointAt(index);
            boolean lineEnd = point == '\n' || point == '\r' || point == '\t';
            if ((Character.getType(point) == Character.CONTROL && !lineEnd)
                    || Character.getType(point) == Character.SURROGATE
                    || (point & 0xFFFE) == 0xFFFE) {
                return false;
            }
            index += Character.charCount(point);
        }
        return true;
    }

    /**
     * Whether a string holds characters that nobody sees and that word processors leave behind: soft hyphens,
     * zero-width spaces and joiners, byte-order marks, marks that turn the direction of writing.
     *
     * @param words any string
     * @return true when {@link #cleaned} would remove some
     */
    public static boolean hasInvisible(String words) {
        return words.codePoints().anyMatch(Text::isInvisible);
    }

    private static boolean isInvisible(int point) {
        return Character.getType(point) == Character.FORMAT || point == 0x2028 || point == 0x2029;
    }

    /**
     * A string as Seloste keeps it: normalization form C, line breaks as {@code \n}, tabs as spaces, invisible
     * characters removed, nothing around it. No-break spaces stay.
     *
     * @param words any string
     * @return the cleaned string, which may be empty
     */
    public static String cleaned(String words) {
        StringBuilder kept = new StringBuilder(words.length());
        words.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\t', ' ')
                .codePoints()
                .filter(point -> !isInvisible(point))
                .forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
    }

    /**
     * Whether a string shows nothing: it is empty, or holds spaces only, no-break spaces among them.
     *
     * @param words any string
     * @return true when there is nothing to read
     */
    public static boolean isBlank(String words) {
        return words.codePoints().allMatch(point -> Character.isWhitespace(point) || Character.isSpaceChar(point));
    }

    private static String checked(String wording) {
        if (!isWritable(wording)) {
            throw new IllegalArgumentException("A wording holds a control character or half a character");
        }
        String cleaned = cleaned(wording);
        if (isBlank(cleaned)) {
            throw new IllegalArgumentException("A wording is blank");
        }
        return cleaned;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && wordings.equals(text.wordings) && everywhere.equals(text.everywhere);
    }

    @Override
    public int hashCode() {
        return Objects.hash(wordings, everywhere);
    }

    @Override
    public String toString() {
        return everywhere.orElseGet(() -> wordings.values().iterator().next());
    }
}
