package org.seloste.rules.lint;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.seloste.model.text.Language;

/**
 * Words that stand somewhere in a register, in one language.
 *
 * @param path the place by keys and ids
 * @param language the language, or empty for a quotation and for what is the same in every language
 * @param words the words
 */
public record Wording(String path, Optional<Language> language, String words) {

    private static final int AROUND = 40;

    /**
     * A remark on this place when a pattern occurs in the words.
     *
     * @param pattern what is recognised
     * @return one remark at most, with an excerpt around the first occurrence
     */
    public Stream<Remark> match(Pattern pattern) {
        Matcher matcher = pattern.matcher(words);
        return matcher.find()
                ? Stream.of(Remark.at(path)
                        .with("words", matcher.group())
                        .evidence(excerpt(matcher.start(), matcher.end())))
                : Stream.empty();
    }

    /**
     * Whether these words stand at a place or below it.
     *
     * @param ancestor a path by keys and ids
     * @return true also for the place itself
     */
    public boolean isUnder(String ancestor) {
        return Paths.isUnder(path, ancestor);
    }

    private String excerpt(int start, int end) {
        int from = Math.max(0, start - AROUND);
        int to = Math.min(words.length(), end + AROUND);
        while (from > 0 && !Character.isWhitespace(words.charAt(from - 1))) {
            from--;
        }
        while (to < words.length() && !Character.isWhitespace(words.charAt(to))) {
            to++;
        }
        return (from > 0 ? "… " : "") + words.substring(from, to).strip() + (to < words.length() ? " …" : "");
    }
}
