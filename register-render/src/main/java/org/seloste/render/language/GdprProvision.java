package org.seloste.render.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.seloste.model.text.Language;

/** A place in the General Data Protection Regulation or another act of the Union, such as 6(1)(f). */
record GdprProvision(
        String article,
        Optional<String> lastArticle,
        Optional<String> paragraph,
        Optional<String> point,
        Optional<Integer> subparagraph) {

    private static final Pattern FORM = Pattern.compile("(?<article>\\d{1,2})(?:"
            + "[-\u2013](?<last>\\d{1,2})"
            + "|(?:\\((?<paragraph>\\d{1,2})\\))?(?:\\((?<point>[a-z])\\))?"
            + "(?:[ ,]*(?<sub>[1-4])(?:st|nd|rd|th) subpara(?:graph)?\\.?)?)");
    private static final List<String> ORDINALS_FI = List.of("ensimmäinen", "toinen", "kolmas", "neljäs");
    private static final List<String> ORDINALS_EN = List.of("first", "second", "third", "fourth");
    private static final List<String> ORDINALS_SV = List.of("första", "andra", "tredje", "fjärde");

    /** The place that the words name, or empty when they are of another form. */
    static Optional<GdprProvision> parse(String provision) {
        Matcher form = FORM.matcher(provision);
        return form.matches()
                ? Optional.of(new GdprProvision(
                        form.group("article"),
                        Optional.ofNullable(form.group("last")),
                        Optional.ofNullable(form.group("paragraph")),
                        Optional.ofNullable(form.group("point")),
                        Optional.ofNullable(form.group("sub")).map(Integer::valueOf)))
                : Optional.empty();
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
        levels.add(new FinnishLevel(articles(), "artikla", "artiklan"));
        paragraph.ifPresent(number -> levels.add(new FinnishLevel(number, "kohta", "kohdan")));
        point.ifPresent(letter -> levels.add(new FinnishLevel(letter, "alakohta", "alakohdan")));
        subparagraph.ifPresent(
                number -> levels.add(new FinnishLevel(ORDINALS_FI.get(number - 1), "alakohta", "alakohdan")));
        return FinnishLevel.cite(levels);
    }

    private String english() {
        String numbers = articles()
                + paragraph.map("(%s)"::formatted).orElse("")
                + point.map("(%s)"::formatted).orElse("");
        return Formats.joined(lastArticle.isPresent() ? "Articles" : "Article", numbers)
                + subparagraph
                        .map(number -> ", " + ORDINALS_EN.get(number - 1) + " subparagraph")
                        .orElse("");
    }

    private String swedish() {
        String numbers = articles()
                + paragraph.map("."::concat).orElse("")
                + point.map(letter -> Formats.joined("", letter)).orElse("");
        return Formats.joined(lastArticle.isPresent() ? "artiklarna" : "artikel", numbers)
                + subparagraph
                        .map(number -> " " + ORDINALS_SV.get(number - 1) + " stycket")
                        .orElse("");
    }

    private String articles() {
        return article + lastArticle.map(last -> "\u2013" + last).orElse("");
    }
}
