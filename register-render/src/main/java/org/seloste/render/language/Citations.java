package org.seloste.render.language;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seloste.model.LawRef;
import org.seloste.model.text.Language;

/**
 * How a language cites the law.
 *
 * <p>A citation is a noun phrase in the nominative: it stands in parentheses after plain words, after a label, or at
 * the head of a line.
 */
public final class Citations {

    private static final String GDPR = "2016/679";
    private static final int YEAR_OF_THE_FIRST_ACT_OF_THE_UNION = 1952;

    private static final Map<String, Act> ACTS = Table.read("acts.txt", 4, Act::of);

    private final Language language;

    private Citations(Language language) {
        this.language = language;
    }

    /**
     * The citations of a language.
     *
     * @param language the language
     * @return its citations
     */
    public static Citations in(Language language) {
        return new Citations(language);
    }

    /**
     * A provision of the General Data Protection Regulation without the name of the regulation: 6 artiklan 1 kohdan f
     * alakohta, Article 6(1)(f), artikel 6.1 f.
     *
     * @param provision the provision as the regulation's English text cites it: {@code 15}, {@code 15-22},
     *     {@code 13(1)}, {@code 6(1)(f)} or {@code 49(1) 2nd subparagraph}
     * @return the citation
     * @throws IllegalArgumentException when the provision is of another form
     */
    public String article(String provision) {
        return GdprProvision.parse(provision)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'%s' is not a provision of the GDPR; expected for example 15, 15-22, 6(1)(f) or 49(1) 2nd subparagraph"
                                .formatted(provision)))
                .in(language);
    }

    /**
     * Provisions of the General Data Protection Regulation with its name: tietosuoja-asetuksen 15 artikla, Article 15
     * of the GDPR, artikel 15 i dataskyddsförordningen.
     *
     * @param provision the first provision, as for {@link #article}
     * @param more further provisions
     * @return the citation
     * @throws IllegalArgumentException when a provision is of another form
     */
    public String gdpr(String provision, String... more) {
        String articles = Formats.in(language)
                .list(Stream.concat(Stream.of(provision), Arrays.stream(more))
                        .map(this::article)
                        .toList());
        return ofTheRegulation(articles);
    }

    /**
     * An act, or a provision of it: tietosuojalain (1050/2018) 29 §, section 29 of the Data Protection Act (1050/2018),
     * 29 § i dataskyddslagen (1050/2018). An act whose name Seloste does not know is cited by its number: laki
     * 1234/2030, 5 §.
     *
     * <p>Understood of a Finnish act are {@code 29 §}, {@code 5 a §}, {@code 2:10 §} for chapter 2, section 10,
     * {@code 29 § 1 mom. 2 k.} and {@code 5 luku}, of an act of the Union what {@link #article} understands; any other
     * words are shown as they are, after a comma.
     *
     * @param reference the act and the provision
     * @return the citation
     */
    public String law(LawRef reference) {
        if (reference.act().equals(GDPR)) {
            return theRegulation(reference.provision());
        }
        Optional<Act> known = Optional.ofNullable(ACTS.get(reference.act()));
        Optional<String> place = reference
                .provision()
                .flatMap(provision -> isOfTheUnion(reference.act())
                        ? GdprProvision.parse(provision).map(form -> form.in(language))
                        : ActProvision.parse(provision).map(form -> form.in(language)));
        if (place.isPresent() && known.isPresent()) {
            return joined(place.get(), known.get().beforeProvision(language) + number(reference.act()));
        }
        String act = known.map(named -> named.name().in(language) + number(reference.act()))
                .orElseGet(() -> unnamed(reference.act()) + reference.act());
        return Stream.concat(Stream.of(act), place.or(reference::provision).stream())
                .collect(Collectors.joining(", "));
    }

    private String theRegulation(Optional<String> provision) {
        String name = switch (language) {
            case FINNISH -> "tietosuoja-asetus";
            case ENGLISH -> "General Data Protection Regulation";
            case SWEDISH -> "dataskyddsförordningen";
        };
        return provision
                .map(place -> GdprProvision.parse(place)
                        .map(form -> ofTheRegulation(form.in(language)))
                        .orElseGet(() -> name + ", " + place))
                .orElse(name);
    }

    private String joined(String place, String act) {
        return switch (language) {
            case FINNISH -> act + " " + place;
            case ENGLISH -> place + " of the " + act;
            case SWEDISH -> place + " i " + act;
        };
    }

    private String ofTheRegulation(String articles) {
        return switch (language) {
            case FINNISH -> "tietosuoja-asetuksen " + articles;
            case ENGLISH -> articles + " of the GDPR";
            case SWEDISH -> articles + " i dataskyddsförordningen";
        };
    }

    /** Acts of the Union are numbered year/number, those of Finland number/year. */
    private static boolean isOfTheUnion(String act) {
        int first = Integer.parseInt(act.substring(0, act.indexOf('/')));
        return first >= YEAR_OF_THE_FIRST_ACT_OF_THE_UNION;
    }

    /** The number after the name of an act: (1050/2018) of Finland, (EU) 2021/914 of the Union. */
    private static String number(String act) {
        return isOfTheUnion(act) ? " (EU)" + Formats.NO_BREAK_SPACE + act : " (" + act + ")";
    }

    private String unnamed(String act) {
        return switch (language) {
            case FINNISH -> isOfTheUnion(act) ? "EU:n säädös " : "laki ";
            case ENGLISH -> isOfTheUnion(act) ? "EU act " : "Act ";
            case SWEDISH -> isOfTheUnion(act) ? "EU-rättsakt " : "lag ";
        };
    }

    /** The name of an act; in Finnish it has a form of its own before a provision. */
    private record Act(Names name, String finnishGenitive) {

        static Act of(List<String> row) {
            return new Act(new Names(row.get(0), row.get(2), row.get(3)), row.get(1));
        }

        String beforeProvision(Language language) {
            return language == Language.FINNISH ? finnishGenitive : name.in(language);
        }
    }
}
