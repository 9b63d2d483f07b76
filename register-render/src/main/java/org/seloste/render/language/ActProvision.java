package org.seloste.render.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.seloste.model.text.Language;

/** A place in a Finnish act, such as 2:10 § or 5 a § 1 mom., and how each language cites it. */
record ActProvision(
        Optional<String> chapter, Optional<String> section, Optional<String> subsection, Optional<String> item) {

    private static final String NUMBER = "\\d+(?: ?[a-z])?(?:[-\u2013]\\d+(?: ?[a-z])?)?";
    private static final Pattern SECTION = Pattern.compile("(?:(?<chapter>\\d+(?: ?[a-z])?):)?(?<section>" + NUMBER
            + ") ?§(?: (?<subsection>\\d+) mom(?:entti|\\.)?(?: (?<item>\\d+) (?:kohta|k\\.))?)?");
    private static final Pattern CHAPTER = Pattern.compile("(?<chapter>" + NUMBER + ") luku");
    private static final Pattern LETTER = Pattern.compile("(?<=\\d) ?(?=[a-z])");

    /** The place that the words name, or empty when they are of another form. */
    static Optional<ActProvision> parse(String provision) {
        String plain = provision.replace(Formats.NO_BREAK_SPACE, ' ').strip();
        Matcher section = SECTION.matcher(plain);
        if (section.matches()) {
            return Optional.of(new ActProvision(
                    group(section, "chapter"),
                    group(section, "section"),
                    Optional.ofNullable(section.group("subsection")),
                    Optional.ofNullable(section.group("item"))));
        }
        Matcher chapter = CHAPTER.matcher(plain);
        return chapter.matches()
                ? Optional.of(new ActProvision(
                        group(chapter, "chapter"), Optional.empty(), Optional.empty(), Optional.empty()))
                : Optional.empty();
    }

    private static Optional<String> group(Matcher matcher, String name) {
        return Optional.ofNullable(matcher.group(name))
                .map(number -> LETTER.matcher(number).replaceAll(" ").replace('-', '\u2013'));
    }

    String in(Language language) {
        return switch (language) {
            case FINNISH -> finnish();
            case ENGLISH -> english();
            case SWEDISH -> swedish();
        };
    }

    private String finnish() {
        List<FinnishLevel> levels = new ArrayList<>();
        chapter.ifPresent(number -> levels.add(new FinnishLevel(noBreak(number), "luku", "luvun")));
        section.ifPresent(number -> levels.add(new FinnishLevel(noBreak(number), "§", "§:n")));
        subsection.ifPresent(number -> levels.add(new FinnishLevel(number, "momentti", "momentin")));
        item.ifPresent(number -> levels.add(new FinnishLevel(number, "kohta", "kohdan")));
        return FinnishLevel.cite(levels);
    }

    private String english() {
        List<String> levels = new ArrayList<>();
        chapter.ifPresent(number -> levels.add(Formats.joined(plural("chapter", number), unspaced(number))));
        section.ifPresent(number -> levels.add(Formats.joined(plural("section", number), unspaced(number))));
        subsection.ifPresent(number -> levels.add(Formats.joined("subsection", number)));
        item.ifPresent(number -> levels.add(Formats.joined("paragraph", number)));
        return String.join(", ", levels);
    }

    private String swedish() {
        List<String> levels = new ArrayList<>();
        chapter.ifPresent(number -> levels.add(Formats.joined(noBreak(number), "kap.")));
        section.ifPresent(number -> levels.add(Formats.joined(noBreak(number), "§")));
        subsection.ifPresent(number -> levels.add(Formats.joined(number, "mom.")));
        item.ifPresent(number -> levels.add(Formats.joined(number, "punkten")));
        return String.join(" ", levels);
    }

    private static String plural(String noun, String number) {
        return number.indexOf('\u2013') < 0 ? noun : noun + "s";
    }

    private static String noBreak(String number) {
        return number.replace(' ', Formats.NO_BREAK_SPACE);
    }

    private static String unspaced(String number) {
        return number.replace(" ", "");
    }
}
