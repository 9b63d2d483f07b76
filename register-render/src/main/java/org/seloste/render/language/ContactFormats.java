package org.seloste.render.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.seloste.model.text.Language;

/** How a language writes telephone numbers and postal addresses. */
public final class ContactFormats {

    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0]+");
    private static final Pattern TRUNK_ZERO = Pattern.compile("^(\\+\\d+)[\\s\u00A0]*\\(0\\)");
    private static final Pattern POST_BOX =
            Pattern.compile("(?:PL|PB|Postilokero|Postbox|P\\.?\\s?O\\.?\\s?Box)\\s*(?<number>\\d+)");

    private final Language language;

    private ContactFormats(Language language) {
        this.language = language;
    }

    /**
     * The formats of a language.
     *
     * @param language the language
     * @return its formats
     */
    public static ContactFormats in(Language language) {
        return new ContactFormats(language);
    }

    /**
     * A telephone number in the groups in which it was given, which no line end tears apart. The zero in {@code +358
     * (0)20} is left out, since nobody dials it after the code of the country.
     *
     * @param number the number
     * @return the number
     */
    public String phone(String number) {
        String international = TRUNK_ZERO.matcher(number.strip()).replaceFirst("$1 ");
        return SPACES.matcher(international).replaceAll(String.valueOf(Formats.NO_BREAK_SPACE));
    }

    /**
     * The lines of a postal address. Names of streets and towns are shown as they were given; a post office box is
     * called PL, PB or P.O. Box. The country stands last, but for Finland only in English.
     *
     * @param street the street and number or the post office box, in as many lines as it has
     * @param postalCode the postal code, empty when there is none
     * @param town the town, empty when it is not told
     * @param country the alpha-2 code of the country, empty when it is not told
     * @return the lines, none of them blank
     */
    public List<String> address(
            List<String> street, Optional<String> postalCode, Optional<String> town, Optional<String> country) {
        List<String> lines = new ArrayList<>();
        street.forEach(line -> lines.add(postBox(line.strip())));
        lines.add(String.join(
                String.valueOf(Formats.NO_BREAK_SPACE),
                Stream.concat(postalCode.stream(), town.stream()).toList()));
        country.filter(code -> language == Language.ENGLISH || !code.equals("FI"))
                .flatMap(code -> Countries.name(code, language))
                .ifPresent(lines::add);
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    private String postBox(String line) {
        Matcher box = POST_BOX.matcher(line);
        if (!box.matches()) {
            return line;
        }
        return switch (language) {
            case FINNISH -> Formats.joined("PL", box.group("number"));
            case ENGLISH -> Formats.joined("P.O.", Formats.joined("Box", box.group("number")));
            case SWEDISH -> Formats.joined("PB", box.group("number"));
        };
    }
}
