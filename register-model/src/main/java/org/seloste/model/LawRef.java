package org.seloste.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reference to law: an act and a provision in it, written {@code 1336/1997 2:10 §}, {@code 1050/2018 29 §} or
 * {@code 2016/679 6(1)(f)}.
 *
 * <p>The act is named by its number in the Statutes of Finland, or by the number of an act of the Union
 * ({@code 2016/679} is the General Data Protection Regulation). It may stand without a basis of Article 6.
 *
 * @param act the number of the act, number/year for Finland and year/number for the Union
 * @param provision the provision as written, such as {@code 29 §} or {@code 2:10 §}; empty for the whole act
 */
public record LawRef(String act, Optional<String> provision) {

    /** What a reference looks like in a file. */
    static final String PATTERN =
            "^[0-9]{1,4}/[0-9]{1,4}( [0-9A-Za-zåäöÅÄÖ§():.,–-][0-9A-Za-zåäöÅÄÖ §():.,–-]{0,79})?$";

    /** The same for editors, which see the no-break spaces that reading makes plain. */
    static final String SPELLING =
            "^[0-9]{1,4}/[0-9]{1,4}([ \u00a0][0-9A-Za-zåäöÅÄÖ§():.,–-][0-9A-Za-zåäöÅÄÖ \u00a0§():.,–-]{0,79})?$";

    private static final Pattern WHOLE = Pattern.compile(PATTERN);
    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,4}/[0-9]{1,4})(?: (.+))?");

    /**
     * Refuses what is no act.
     *
     * @param act the number of the act, number/year for Finland and year/number for the Union
     * @param provision the provision as written, such as {@code 29 §} or {@code 2:10 §}; empty for the whole act
     * @throws IllegalArgumentException when the whole does not look like {@code 1050/2018 29 §}
     */
    public LawRef {
        String written = act + provision.map(text -> " " + text).orElse("");
        if (!WHOLE.matcher(written).matches() || !written.equals(written.strip())) {
            throw new IllegalArgumentException("Not a reference to law such as '1050/2018 29 §': " + written);
        }
    }

    /**
     * The reference as written in a file.
     *
     * @param written such as {@code 1050/2018 29 §}
     * @return the reference, or empty when the text is none
     */
    public static Optional<LawRef> parse(String written) {
        String plain = written.replace('\u00a0', ' ').strip();
        if (!WHOLE.matcher(plain).matches()) {
            return Optional.empty();
        }
        Matcher matcher = WRITTEN.matcher(plain);
        return matcher.matches()
                ? Optional.of(new LawRef(matcher.group(1), Optional.ofNullable(matcher.group(2))))
                : Optional.empty();
    }

    /**
     * The reference as written in a file.
     *
     * @param written such as {@code 1050/2018 29 §}
     * @return the reference
     * @throws IllegalArgumentException when the text is none
     */
    public static LawRef of(String written) {
        return parse(written)
                .orElseThrow(() ->
                        new IllegalArgumentException("Not a reference to law such as '1050/2018 29 §': " + written));
    }

    @Override
    public String toString() {
        return act + provision.map(text -> " " + text).orElse("");
    }
}
