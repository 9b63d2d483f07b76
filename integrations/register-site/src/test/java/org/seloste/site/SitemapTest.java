package org.seloste.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.seloste.model.text.Language;

class SitemapTest {

    private static final String BASE = "https://example.org/privacy/";

    @Test
    void moreThanFiftyThousandPagesAreSeveralListsAndAListOfThese() {
        Map<String, String> files = Sitemap.of(BASE, Arrays.asList(Language.values()), entries(17_000));

        assertThat(files.keySet()).containsExactly("sitemap-1.xml", "sitemap-2.xml", "sitemap.xml");
        assertThat(xml(files, "sitemap.xml")
                        .select("sitemapindex > sitemap > loc")
                        .eachText())
                .containsExactly(BASE + "sitemap-1.xml", BASE + "sitemap-2.xml");
        assertThat(xml(files, "sitemap-1.xml").select("urlset > url")).hasSize(50_000);
        assertThat(xml(files, "sitemap-2.xml").select("urlset > url")).hasSize(51_003 - 50_000);
        assertThat(files.values()).allMatch(list -> list.length() <= 52_428_800);
    }

    @Test
    void anAddressSoLongThatAListWouldExceedFiftyMegabytesSplitsItEarlier() {
        String base = "https://example.org/" + "a".repeat(1_900) + "/";

        Map<String, String> files = Sitemap.of(base, Arrays.asList(Language.values()), entries(3_000));

        assertThat(files).hasSize(3);
        assertThat(files.values()).allMatch(list -> list.length() <= 52_428_800);
    }

    @Test
    void fewPagesAreOneList() {
        assertThat(Sitemap.of(BASE, List.of(Language.FINNISH), entries(2)).keySet())
                .containsExactly("sitemap.xml");
    }

    private static Document xml(Map<String, String> files, String name) {
        return Jsoup.parse(files.getOrDefault(name, ""), Parser.xmlParser());
    }

    private static List<Entry> entries(int number) {
        return IntStream.range(0, number)
                .mapToObj(each -> new Entry(
                        "register-" + each,
                        Arrays.asList(Language.values()),
                        Map.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        List.of()))
                .toList();
    }
}
