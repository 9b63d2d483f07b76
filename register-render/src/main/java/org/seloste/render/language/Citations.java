package org.seloste.render.language;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.seloste.model.text.Language;

/**
 * How a language cites the law.
 *
 * <p>A citation is a noun phrase in the nominative: it stands in parentheses after plain words, after a label, or at
 * the head of a line.
 */
public final class Citations {

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
        return GdprProvision.parse(provision).in(language);
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
        return switch (language) {
            case FINNISH -> "tietosuoja-asetuksen " + articles;
            case ENGLISH -> articles + " of the GDPR";
            case SWEDISH -> articles + " i dataskyddsförordningen";
        };
    }

    /**
     * A Finnish act: tietosuojalaki (1050/2018), Data Protection Act (1050/2018), dataskyddslagen (1050/2018); an act
     * whose name Seloste does not know is cited by its number.
     *
     * @param number the number of the act in the Statutes of Finland, such as {@code 1050/2018}
     * @return the citation
     */
    public String act(String number) {
        return Optional.ofNullable(ACTS.get(number))
                .map(act -> act.name().in(language) + " (" + number + ")")
                .orElseGet(() -> unnamed() + number);
    }

    /**
     * A provision of a Finnish act: tietosuojalain (1050/2018) 29 §, section 29 of the Data Protection Act (1050/2018),
     * 29 § i dataskyddslagen (1050/2018). The words of an act without a known name are: laki 1234/2030, 5 §.
     *
     * @param number the number of the act in the Statutes of Finland, such as {@code 1336/1997}
     * @param provision the provision in its Finnish form: {@code 29 §}, {@code 5 a §}, {@code 2:10 §} for chapter 2,
     *     section 10, {@code 29 § 1 mom. 2 k.} or {@code 5 luku}; any other words are shown as they are, after a comma
     * @return the citation
     */
    public String act(String number, String provision) {
        Optional<ActProvision> place = ActProvision.parse(provision);
        Optional<Act> known = Optional.ofNullable(ACTS.get(number));
        String cited = place.map(form -> form.in(language)).orElse(provision.strip());
        if (place.isEmpty() || known.isEmpty()) {
            return act(number) + ", " + cited;
        }
        String act = known.get().beforeProvision(language) + " (" + number + ")";
        return switch (language) {
            case FINNISH -> act + " " + cited;
            case ENGLISH -> cited + " of the " + act;
            case SWEDISH -> cited + " i " + act;
        };
    }

    private String unnamed() {
        return switch (language) {
            case FINNISH -> "laki ";
            case ENGLISH -> "Act ";
            case SWEDISH -> "lag ";
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
