package org.seloste.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seloste.judges.NuChecker;
import org.seloste.model.Register;
import org.seloste.model.io.RegisterReader;
import org.seloste.model.io.RegisterWriter;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;
import org.seloste.render.Composer;
import org.seloste.render.Profile;
import org.seloste.render.write.HtmlWriter;
import org.seloste.render.write.StyleSheet;

class SiteTest {

    private static final Path SHOP = Registers.EXAMPLES.resolve("esimerkkipuoti/register.yaml");
    private static final Path MUNICIPALITY = Registers.EXAMPLES.resolve("kunta/catalogue.yaml");

    @TempDir
    private Path folder;

    private Path out;
    private Site site;
    private Registers registers;

    @BeforeEach
    void makeTheSiteInAFolderOfItsOwn() {
        out = folder.resolve("site");
        site = Site.in(out, Registers.DAY).withDownloads(List.of(Download.MD));
        registers = new Registers(folder.resolve("registers"));
    }

    @Test
    void everyRegisterHasAPageInEachOfItsLanguages() throws IOException {
        SiteResult result = Registers.make(site, SHOP, MUNICIPALITY);

        assertThat(result.isComplete()).isTrue();
        assertThat(result.registers()).isEqualTo(4);
        assertThat(Registers.files(out))
                .contains("index.html", "index.en.html", "index.sv.html", "_headers")
                .contains("library/fi.html", "library/sv.html", "library/fi.md", "library/register.json")
                .contains("shop-customers/en.html")
                .doesNotContain("library/en.html", "sitemap.xml")
                .noneMatch(file -> file.contains("library-services"));
    }

    @Test
    void theIndexLeadsToAllNoticesAndEveryLinkOfEveryPageLeadsToAFile() throws IOException {
        Registers.make(site, SHOP, MUNICIPALITY);

        Set<Path> reached = new LinkedHashSet<>(List.of(out.resolve("index.html")));
        List<Path> left = new ArrayList<>(reached);
        while (!left.isEmpty()) {
            Path page = left.remove(0);
            for (Element link : Jsoup.parse(page.toFile()).select("a[href], link[href]")) {
                String href = link.attr("href").replaceAll("#.*", "");
                if (!href.isEmpty() && !href.contains(":")) {
                    Path target = page.resolveSibling(href).normalize();
                    assertThat(target).as(href + " in " + page).isRegularFile();
                    if (href.endsWith(".html") && reached.add(target)) {
                        left.add(target);
                    }
                }
            }
        }
        assertThat(reached.stream().map(page -> out.relativize(page).toString().replace('\\', '/')))
                .containsAll(Registers.files(out).stream()
                        .filter(file -> file.endsWith(".html"))
                        .toList());
    }

    @Test
    void onlyTheIndexHasAScriptAndItsPolicyAllowsItByItsHash() throws IOException {
        Registers.make(site, SHOP);

        for (String file : Registers.files(out)) {
            if (file.endsWith(".html")) {
                Document page = Jsoup.parse(out.resolve(file).toFile());
                assertThat(page.select("script")).as(file).hasSize(file.startsWith("index") ? 1 : 0);
                assertThat(page.select("[style], [onclick], [src]")).as(file).isEmpty();
                assertThat(Files.readString(out.resolve("_headers")))
                        .as(file)
                        .contains(StyleSheet.hashOf(page.select("style").first().data()));
            }
        }
        Document index = Jsoup.parse(out.resolve("index.html").toFile());
        String hash = StyleSheet.hashOf(index.select("script").first().data());
        assertThat(index.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .contains("default-src 'none'", "script-src '" + hash + "'");
        assertThat(Files.readString(out.resolve("_headers"))).contains("script-src '" + hash + "'");
    }

    @Test
    void withoutTheScriptTheIndexShowsAllAndNoSearch() throws IOException {
        Registers.make(site, SHOP, MUNICIPALITY);

        Document index = Jsoup.parse(out.resolve("index.sv.html").toFile());
        assertThat(index.select("#page_search").hasAttr("hidden")).isTrue();
        assertThat(index.select("section.found h2").eachText()).contains("Exempelby kommun");
        assertThat(index.select(".found li[hidden]")).isEmpty();
        assertThat(index.select("#people details summary").eachText()).anyMatch(words -> words.endsWith("(2)"));
    }

    @Test
    void whatIsForTheControllerAloneIsInNoFile() throws IOException {
        Registers.make(site, SHOP, MUNICIPALITY);

        for (Path source : List.of(SHOP, MUNICIPALITY)) {
            for (var sourced : RegisterReader.read(source).registers()) {
                List<String> internal = Internals.words(sourced.value());
                assertThat(internal).as(sourced.value().getId()).isNotEmpty();
                for (String file : Registers.files(out)) {
                    if (file.startsWith(sourced.value().getId() + "/")) {
                        assertThat(Files.readString(out.resolve(file))).as(file).doesNotContain(internal);
                    }
                }
            }
        }
    }

    @Test
    @Tag("slow")
    void whatIsForTheControllerAloneIsInNoDownload() throws IOException {
        Registers.make(Site.in(out, Registers.DAY), SHOP, MUNICIPALITY);

        int looked = 0;
        for (Path source : List.of(SHOP, MUNICIPALITY)) {
            for (var sourced : RegisterReader.read(source).registers()) {
                Register register = sourced.value();
                List<String> internal = Internals.words(register);
                for (String file : Registers.files(out)) {
                    if (file.startsWith(register.getId() + "/") && file.matches(".*\\.(pdf|docx|md|json)")) {
                        String said = Downloaded.text(out.resolve(file));
                        assertThat(said).as(file).doesNotContain(internal);
                        assertThat(said)
                                .as(file)
                                .contains(name(register, Language.of(file.replaceAll(".*/(..)\\..*", "$1"))));
                        looked++;
                    }
                }
            }
        }
        assertThat(looked).isEqualTo(9 * 3 + 4);
    }

    /** The name of the controller; of data, in the first language. */
    private static String name(Register register, Optional<Language> language) {
        Text name = register.getControllers().get(0).getName().orElseThrow();
        return name.in(language.orElse(register.firstLanguage())).orElseThrow();
    }

    @Test
    void aNoticeSaysTheSameWhenItIsMadeOfThePublicDataAlone() throws IOException {
        for (Path source : List.of(SHOP, MUNICIPALITY)) {
            for (var sourced : RegisterReader.read(source).registers()) {
                Register register = sourced.value();
                Register open = RegisterReader.read("open.json", RegisterWriter.publicJson(register))
                        .register();
                for (Language language : register.getLanguages()) {
                    assertThat(page(open, language)).isEqualTo(page(register, language));
                }
            }
        }
    }

    private static String page(Register register, Language language) throws IOException {
        StringBuilder page = new StringBuilder();
        new HtmlWriter().write(Composer.in(language).compose(register, Profile.NOTICE), page);
        return page.toString();
    }

    @Test
    void theIndexAndThePageOfVersionsAreValidHtml() throws Exception {
        Path later = registers.write("later.yaml", Registers.yaml("club", "Club", "dates: {valid-from: 2026-01-01}\n"));
        Path old = registers.write("old.yaml", Registers.yaml("club", "Club", "dates: {valid-from: 2025-01-01}\n"));
        Registers.make(site.withDrafts().withBase("https://example.org/"), SHOP, MUNICIPALITY, old, later);
        NuChecker checker = new NuChecker();

        for (String file : Registers.files(out)) {
            if (file.matches("index.*|.*/versions.*|.*/(fi|en).html")) {
                assertThat(checker.objections(Files.readString(out.resolve(file))))
                        .as(file)
                        .isEmpty();
            }
        }
    }

    @Test
    void namesInAnotherLanguageThanThePageSaySo() throws IOException {
        Path one = registers.write(
                "a.yaml",
                "seloste: 1\nregister: a\nlanguages: [fi, sv]\nname: A\n"
                        + "controllers: {us: {name: {sv: Föreningen}}, them: {name: Oy Firma Ab}}\n");

        Registers.make(site.withDrafts(), one);

        Document index = Jsoup.parse(out.resolve("index.html").toFile());
        assertThat(index.select("h2:containsOwn(Föreningen)").attr("lang")).isEqualTo("sv");
        assertThat(index.select("nav a:containsOwn(Föreningen)").attr("lang")).isEqualTo("sv");
        assertThat(index.select("h2:containsOwn(Oy Firma Ab)").hasAttr("lang")).isFalse();
        Document swedish = Jsoup.parse(out.resolve("index.sv.html").toFile());
        assertThat(swedish.select("h2:containsOwn(Föreningen)").hasAttr("lang")).isFalse();
    }

    @Test
    void aRegisterThatHasNotChangedIsNotEvenComposedAgain() throws IOException {
        Path shop = registers.write("shop.yaml", Files.readString(SHOP));
        Registers.make(site, shop, MUNICIPALITY);
        Path manifest = out.resolve(".seloste-site");
        assertThat(Files.readAllLines(manifest))
                .filteredOn(line -> line.contains(" is made of "))
                .hasSize(4);
        // A page and its hash that this program would never write: only who composes the page anew mends it.
        Path page = out.resolve("library/fi.html");
        String before = Manifest.hash(Files.readAllBytes(page));
        Files.writeString(page, "as good as new");
        Files.writeString(
                manifest, Files.readString(manifest).replace(before, Manifest.hash(Files.readAllBytes(page))));
        Files.writeString(shop, Files.readString(SHOP).replace("Asiakasrekisteri", "Asiakkaat"));

        SiteResult again = Registers.make(site, shop, MUNICIPALITY);

        assertThat(page).hasContent("as good as new");
        assertThat(Files.readString(out.resolve("shop-customers/fi.html"))).contains("Asiakkaat");
        assertThat(again.written()).isBetween(3, 6);
        Registers.make(site.withBase("https://example.org/"), shop, MUNICIPALITY);
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>");
    }

    @Test
    void thePublicDataReadBackAsARegisterWithoutAnythingInternal() throws IOException {
        Registers.make(site, SHOP, MUNICIPALITY);

        for (String file : Registers.files(out)) {
            if (file.endsWith(".json")) {
                Register read = RegisterReader.read(out.resolve(file)).register();
                assertThat(Internals.paths(read)).as(file).isEmpty();
                assertThat(read.getPurposes().items()).isNotEmpty();
            }
        }
    }

    @Test
    void aSecondRunWritesNothing() throws IOException {
        Registers.make(site, SHOP, MUNICIPALITY);
        for (String file : Registers.files(out)) {
            Files.setLastModifiedTime(out.resolve(file), FileTime.fromMillis(0));
        }

        SiteResult again = Registers.make(site, SHOP, MUNICIPALITY);

        assertThat(again.written()).isZero();
        assertThat(again.unchanged()).isEqualTo(Registers.files(out).size() - 1);
        assertThat(Files.getLastModifiedTime(out.resolve("library/fi.html"))).isEqualTo(FileTime.fromMillis(0));
    }

    @Test
    void eachNoticeCanBeFetchedAsPdfAndForWordAndIsNotMadeAgainWhenItsPageIsTheSame() throws IOException {
        Site whole = Site.in(out, Registers.DAY);
        Path small = registers.write("a.yaml", Registers.yaml("small", "A", ""));
        Registers.make(whole.withDrafts(), small);
        assertThat(Files.readAllBytes(out.resolve("small/fi.pdf"))).startsWith('%', 'P', 'D', 'F');
        assertThat(Files.readAllBytes(out.resolve("small/en.docx"))).startsWith('P', 'K');
        assertThat(Jsoup.parse(out.resolve("small/fi.html").toFile())
                        .select("link[rel=alternate][type=application/pdf]")
                        .attr("href"))
                .isEqualTo("fi.pdf");

        assertThat(Registers.make(whole.withDrafts(), small).written()).isZero();
        Files.writeString(out.resolve("small/fi.pdf"), "cut short");
        assertThat(Registers.make(whole.withDrafts(), small).written()).isEqualTo(1);
        assertThat(Files.readAllBytes(out.resolve("small/fi.pdf"))).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void theFilesOfARegisterThatIsGoneAreRemovedAndNoOthers() throws IOException {
        Registers.make(site, SHOP, MUNICIPALITY);
        Files.writeString(out.resolve("library/mine.txt"), "mine");
        Files.writeString(out.resolve("robots.txt"), "mine");
        Files.writeString(out.resolve("early-education/fi.md"), "changed by hand");

        SiteResult result = Registers.make(site, SHOP);

        assertThat(result.kept()).containsExactly("early-education/fi.md");
        assertThat(Registers.files(out))
                .contains("library/mine.txt", "robots.txt", "early-education/fi.md", "shop-customers/fi.html")
                .noneMatch(file -> file.matches("(library|building-control)/.*html|early-education/fi.html"));
        assertThat(out.resolve("building-control")).doesNotExist();
    }

    @Test
    void aFileOfSomebodyElseInTheWayLeavesEverythingAsItWas() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("index.html"), "mine");

        SiteResult result = Registers.make(site, SHOP);

        assertThat(result.foreign()).containsExactly("index.html");
        assertThat(Registers.files(out)).containsExactly("index.html");
        assertThat(Files.readString(out.resolve("index.html"))).isEqualTo("mine");
    }

    @Test
    void aDraftLeavesTheEarlierSiteAsItWasUnlessDraftsAreWanted() throws IOException {
        Registers.make(site, SHOP);
        List<String> before = Registers.files(out);
        Path unfinished = registers.write("a.yaml", Registers.yaml("unfinished", "A", ""));

        SiteResult result = Registers.make(site, unfinished);
        assertThat(result.withheld())
                .hasSize(2)
                .allMatch(each -> each.register().equals("unfinished"));
        assertThat(Registers.files(out)).isEqualTo(before);

        assertThat(Registers.make(site.withDrafts(), unfinished).isComplete()).isTrue();
        assertThat(Files.readString(out.resolve("unfinished/en.html"))).contains("noindex", "class=\"draft\"");
        assertThat(Jsoup.parse(out.resolve("index.en.html").toFile())
                        .select(".gap")
                        .text())
                .isEqualTo("draft");
    }

    @Test
    void severalFilesOfARegisterAreItsVersions() throws IOException {
        String people = "people: [customer]\n";
        Path old = registers.write(
                "versions/2024.yaml", Registers.yaml("club", "Club", "dates: {valid-from: 2024-01-01}\n"));
        Path current = registers.write(
                "club.yaml", Registers.yaml("club", "Club", "dates: {valid-from: 2025-03-01}\n" + people));
        Path coming = registers.write(
                "versions/2027.yaml", Registers.yaml("club", "The club", "dates: {valid-from: 2027-01-01}\n" + people));

        SiteResult result = Registers.make(site.withDrafts(), coming, current, old);

        assertThat(result.registers()).isEqualTo(1);
        Document page = Jsoup.parse(out.resolve("club/en.html").toFile());
        assertThat(page.select("footer a[href=versions.en.html]").text()).isEqualTo("Versions and changes");
        Document past = Jsoup.parse(out.resolve("club/2024-01-01/en.html").toFile());
        assertThat(past.select(".remark").text())
                .isEqualTo("This is an earlier version. It held from 1 January 2024 to 28 February 2025.");
        assertThat(Jsoup.parse(out.resolve("club/2027-01-01/fi.html").toFile())
                        .select(".remark")
                        .text())
                .isEqualTo("Tämä versio ei ole vielä voimassa. Se tulee voimaan 1.1.2027.");
        Document versions = Jsoup.parse(out.resolve("club/versions.en.html").toFile());
        assertThat(versions.select("main h2").eachText())
                .containsExactly(
                        "Holds from 1 January 2027",
                        "Holds since 1 March 2025",
                        "Held from 1 January 2024 to 28 February 2025");
        assertThat(versions.select("section").get(1).text())
                .contains("In force", "Added: Group of people “customers”.");
    }

    @Test
    void twoRegistersOfOneIdAreAnErrorAndNothingIsWritten() throws IOException {
        String dated = "dates: {valid-from: 2025-03-01}\n";
        String later = "dates: {valid-from: 2026-03-01}\n";
        Path undated = registers.write("a/one.yaml", Registers.yaml("club", "Club", ""));
        Path one = registers.write("a/two.yaml", Registers.yaml("club", "Club", dated));
        Path same = registers.write("a/three.yaml", Registers.yaml("club", "Club", dated));
        Path elsewhere = registers.write("b/club.yaml", Registers.yaml("club", "Club", later));

        assertThat(Registers.make(site.withDrafts(), undated, one).clashes())
                .containsExactly(new Clash("club", undated, one, Clash.Why.UNDATED));
        assertThat(Registers.make(site.withDrafts(), same, one).clashes())
                .containsExactly(new Clash("club", same, one, Clash.Why.SAME_DAY));
        assertThat(Registers.make(site.withDrafts(), one, elsewhere).clashes())
                .containsExactly(new Clash("club", elsewhere, one, Clash.Why.ELSEWHERE));
        assertThat(out).doesNotExist();
    }

    @Test
    void underAnAddressThePagesNameItAndASitemapListsThem() throws IOException {
        Registers.make(site.withBase("https://example.org/privacy/"), MUNICIPALITY);

        Document page = Jsoup.parse(out.resolve("library/sv.html").toFile());
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://example.org/privacy/library/sv.html");
        assertThat(page.select("link[rel=alternate][hreflang=fi]").attr("href"))
                .isEqualTo("https://example.org/privacy/library/fi.html");
        assertThat(page.select("link[rel=alternate][type=application/json]").attr("href"))
                .isEqualTo("register.json");
        assertThat(Files.readString(out.resolve("sitemap.xml")))
                .contains("<loc>https://example.org/privacy/index.html</loc>")
                .contains("<loc>https://example.org/privacy/library/fi.html</loc><lastmod>2026-06-01</lastmod>")
                .contains("hreflang=\"sv\" href=\"https://example.org/privacy/library/sv.html\"");
        assertThatIllegalArgumentException().isThrownBy(() -> site.withBase("ftp://example.org/"));
        assertThatIllegalArgumentException().isThrownBy(() -> site.withBase("https://example.org"));
    }

    @Test
    void aFolderThatMayNotBeWrittenLeavesTheEarlierSiteAsItWas() throws IOException {
        Registers.make(site, SHOP);
        List<String> before = Registers.files(out);
        assumeTrue(out.toFile().setWritable(false));
        assumeFalse(Files.isWritable(out), "an administrator may write everywhere");

        SiteResult result = Registers.make(site, SHOP, MUNICIPALITY);

        assertThat(result.failure()).isPresent();
        assertThat(Registers.files(out)).isEqualTo(before);
    }

    @Test
    void aFileWhereAFolderIsNeededLeavesTheEarlierSiteAsItWas() throws IOException {
        Registers.make(site, SHOP);
        Files.writeString(out.resolve("library"), "mine");
        List<String> before = Registers.files(out);
        String index = Files.readString(out.resolve("index.html"));

        SiteResult result = Registers.make(site, SHOP, MUNICIPALITY);

        assertThat(result.failure())
                .hasValueSatisfying(
                        failure -> assertThat(failure).hasMessageContaining("a file stands where a folder is needed"));
        assertThat(Registers.files(out)).isEqualTo(before);
        assertThat(Files.readString(out.resolve("index.html"))).isEqualTo(index);
    }

    @Test
    void aFolderThatIsALinkToAnotherPlaceIsNotWrittenThrough() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.createDirectories(out);
        Files.createSymbolicLink(out.resolve("library"), elsewhere);

        SiteResult result = Registers.make(site, MUNICIPALITY);

        assertThat(result.failure())
                .hasValueSatisfying(failure -> assertThat(failure).hasMessageContaining("a link leads out"));
        assertThat(elsewhere).isEmptyDirectory();
    }
}
