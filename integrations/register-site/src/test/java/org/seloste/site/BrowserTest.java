package org.seloste.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.seloste.judges.Browser;
import org.seloste.model.Register;
import org.seloste.model.io.RegisterReader;
import org.seloste.model.text.Language;
import org.seloste.render.Composer;
import org.seloste.render.Profile;
import org.seloste.render.write.HtmlWriter;

/** The site as a browser shows it, served under its policy; the record, which is in no site; and the preview. */
@Tag("browser")
@EnabledIfSystemProperty(
        named = "seloste.browser",
        matches = "true",
        disabledReason = "it needs Chromium: run with -Pbrowser")
class BrowserTest {

    private static final Path SHOP = Registers.EXAMPLES.resolve("esimerkkipuoti/register.yaml");
    private static final Path MUNICIPALITY = Registers.EXAMPLES.resolve("kunta/catalogue.yaml");
    private static final String LATER = "version: \"4.0\"\ndates: {valid-from: 2027-01-01}\n";

    @TempDir
    private static Path folder;

    private static Optional<Browser> started = Optional.empty();
    private static Optional<WebServer> server = Optional.empty();
    private static Path site;

    @BeforeAll
    static void serveTheSite() throws IOException {
        started = Browser.start(folder);
        if (started.isEmpty()) {
            System.err.println(
                    "*** NO BROWSER: chromium or chromedriver is not on the PATH; no page was looked at ***");
        }
        Assumptions.assumeTrue(started.isPresent(), "chromium and chromedriver are not on the PATH");
        site = folder.resolve("site");
        Registers registers = new Registers(folder.resolve("versions"));
        Path now = registers.write("shop.yaml", Files.readString(SHOP));
        Path later = registers.write(
                "later/shop.yaml",
                Files.readString(SHOP).replaceAll("(?m)^version: .*\n", "").replaceAll("(?m)^dates: .*\n", LATER));
        Registers.make(
                Site.in(site, Registers.DAY).withDownloads(List.of(Download.MD)).withDrafts(),
                now,
                later,
                MUNICIPALITY);
        server = Optional.of(WebServer.of(site));
    }

    @AfterAll
    static void stop() {
        started.ifPresent(Browser::close);
        server.ifPresent(WebServer::close);
    }

    private static Browser browser() {
        return started.orElseThrow();
    }

    private static String root() {
        return server.orElseThrow().root();
    }

    static Stream<Arguments> views() {
        return Stream.of(
                        "index.html",
                        "index.en.html",
                        "index.sv.html",
                        "shop-customers/fi.html",
                        "shop-customers/en.html",
                        "shop-customers/sv.html",
                        "shop-customers/versions.fi.html")
                .flatMap(BrowserTest::looks);
    }

    static Stream<Arguments> languages() {
        return Stream.of(Language.values()).flatMap(BrowserTest::looks);
    }

    private static Stream<Arguments> looks(Object what) {
        return Stream.of(320, 1280)
                .flatMap(width -> Stream.of(Browser.Medium.values()).map(medium -> Arguments.of(what, width, medium)));
    }

    @ParameterizedTest(name = "{0}, {1} px, {2}")
    @MethodSource("views")
    void pagesKeepToThePolicyAndAxeFindsNoViolation(String page, int width, Browser.Medium medium) {
        browser().visit(root() + page, width, medium);

        // A preview of another test that has been closed meanwhile complains that it is gone.
        assertThat(browser().complaints())
                .filteredOn(line -> !line.contains("/stamp - Failed to load resource"))
                .isEmpty();
        assertThat(browser().violations()).isEmpty();
        assertThat(browser().script("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo(medium == Browser.Medium.DARK ? "rgb(20, 24, 28)" : "rgb(255, 255, 255)");
        assertNothingIsScrolledSideways(medium);
    }

    @ParameterizedTest(name = "{0}, {1} px, {2}")
    @MethodSource("languages")
    void axeFindsNoViolationInTheRecord(Language language, int width, Browser.Medium medium) throws IOException {
        Register register = RegisterReader.read(SHOP).register();
        StringBuilder page = new StringBuilder();
        new HtmlWriter().write(Composer.in(language).compose(register, Profile.RECORD), page);

        browser().open(page.toString(), width, medium);

        assertThat(browser().violations()).isEmpty();
        assertNothingIsScrolledSideways(medium);
    }

    @ParameterizedTest(name = "{0}, {1} px, {2}")
    @MethodSource("languages")
    void axeFindsNoViolationInThePreview(Language language, int width, Browser.Medium medium) throws IOException {
        Path file = new Registers(folder.resolve("draft-" + language.tag()))
                .write("club.yaml", Registers.yaml("club", "Club", ""));
        try (Preview preview = preview(file, language)) {
            for (String page : List.of("", "notice/0/fi")) {
                browser().visit(preview.address() + page, width, medium);
                assertThat(browser().violations()).as(page).isEmpty();
                assertThat(complaintsOf(preview)).as(page).isEmpty();
                assertNothingIsScrolledSideways(medium);
            }
        }
    }

    @Test
    void axeFindsNoViolationInAVersionThatIsNotInForceYet() {
        browser().visit(root() + "shop-customers/2027-01-01/en.html", 320, Browser.Medium.DARK);

        assertThat(browser().script("return document.querySelector('.remark').textContent"))
                .startsWith("This version is not in force yet. It holds from");
        assertThat(browser().violations()).isEmpty();
    }

    private static void assertNothingIsScrolledSideways(Browser.Medium medium) {
        if (medium != Browser.Medium.PRINT) {
            assertThat(browser().script("return document.documentElement.scrollWidth"))
                    .isEqualTo(browser().script("return document.documentElement.clientWidth"));
        }
    }

    @Test
    void thePolicyStopsWhatIsNotOfTheSite() {
        browser().visit(root() + "index.html", 1280, Browser.Medium.LIGHT);
        browser()
                .script("const s = document.createElement('script'); s.textContent = 'window.hostile = 1';"
                        + "document.body.append(s); return 0");

        assertThat(browser().script("return String(window.hostile)")).isEqualTo("undefined");
        assertThat(browser().complaints()).anyMatch(line -> line.contains("Content Security Policy"));
    }

    @Test
    void theSearchFindsByNameControllerAndGroupOfPeople() {
        browser().visit(root() + "index.html", 1280, Browser.Medium.LIGHT);
        assertThat(shown()).isEqualTo("4");

        browser().type("page_words", "asiakasrekisteri KIRJASTON");
        assertThat(found()).isEqualTo("1 seloste löytyi");
        assertThat(shown()).isEqualTo("1");
        browser().type("page_words", "Esimerkkilän KUNTA");
        assertThat(found()).isEqualTo("3 selostetta löytyi");
        browser().type("page_words", "huoltaja");
        assertThat(found()).isEqualTo("2 selostetta löytyi");
        browser().type("page_words", "zzz");
        assertThat(found()).isEqualTo("0 selostetta löytyi");
        assertThat(browser().violations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "index.sv.html",
                "shop-customers/fi.html",
                "shop-customers/versions.en.html",
                "library/sv.html"
            })
    void everythingThatCanBeUsedIsReachedWithTheTabKeyAndSeenThere(String page) {
        for (int width : new int[] {320, 1280}) {
            browser().visit(root() + page, width, Browser.Medium.LIGHT);
            Keyboard keyboard = new Keyboard(browser());

            List<String> places = keyboard.places();

            assertThat(places).as(width + " px").noneMatch(place -> place.startsWith("unseen"));
            assertThat(places).as(width + " px").containsExactlyElementsOf(keyboard.shown());
        }
    }

    @Test
    void theLanguageIsSwitchedAndANoticeIsFoundWithTheKeyboardAlone() {
        browser().visit(root() + "index.html", 1280, Browser.Medium.LIGHT);

        assertThat(new Keyboard(browser()).goTo(place -> place.endsWith("index.sv.html")))
                .isTrue();
        browser().press(Keys.ENTER);
        assertThat(browser().script("return location.pathname")).isEqualTo("/index.sv.html");

        assertThat(new Keyboard(browser()).goTo(place -> place.contains("INPUT")))
                .isTrue();
        browser().press("bibliotek");
        assertThat(found()).isEqualTo("2 beskrivningar hittades");
        assertThat(new Keyboard(browser()).goTo(place -> place.endsWith("library/sv.html")))
                .isTrue();
        browser().press(Keys.ENTER);
        assertThat(browser().script("return location.pathname + ' ' + document.documentElement.lang"))
                .isEqualTo("/library/sv.html sv");

        assertThat(new Keyboard(browser()).goTo(place -> place.endsWith("fi.html")))
                .isTrue();
        browser().press(Keys.ENTER);
        assertThat(browser().script("return location.pathname + ' ' + document.documentElement.lang"))
                .isEqualTo("/library/fi.html fi");
    }

    @Test
    void theSkipLinkLeadsToTheContent() {
        browser().visit(root() + "library/fi.html", 320, Browser.Medium.LIGHT);

        browser().press(Keys.TAB, Keys.ENTER);

        assertThat(browser().script("return document.activeElement.tagName")).isEqualTo("MAIN");
    }

    @Test
    void everyAnchorOfEveryPageLeadsToAPlaceThatIsShown() throws IOException {
        int followed = 0;
        for (String page : pages()) {
            browser().visit(root() + page, 1280, Browser.Medium.LIGHT);
            String lost = browser().script("""
                    return [...document.querySelectorAll('a[href^="#"]')].filter(link => {
                        const place = document.getElementById(decodeURIComponent(link.hash.slice(1)));
                        return !place || !place.checkVisibility();
                    }).map(link => link.hash).join(' ');
                    """);
            assertThat(lost).as(page).isEmpty();
            followed += Integer.parseInt(browser().script("return document.querySelectorAll('a[href^=\"#\"]').length"));
            assertThat(browser().script("return document.querySelectorAll('[id]').length"))
                    .as("ids of " + page + " are unique")
                    .isEqualTo(browser()
                            .script("return new Set([...document.querySelectorAll('[id]')].map(e => e.id)).size"));
        }
        assertThat(followed).isGreaterThan(100);
    }

    @Test
    void everyOtherLanguageOfAPageExistsAndPointsBack() throws IOException {
        int pairs = 0;
        for (String page : pages()) {
            browser().visit(root() + page, 1280, Browser.Medium.LIGHT);
            String language = browser().script("return document.documentElement.lang");
            for (String other : editions()) {
                String tag = other.substring(0, 2);
                browser().visit(other.substring(3), 1280, Browser.Medium.LIGHT);
                assertThat(browser().script("return document.documentElement.lang"))
                        .as(other)
                        .isEqualTo(tag);
                assertThat(editions()).as(other).contains(language + " " + root() + page);
                pairs++;
            }
        }
        assertThat(pairs).isGreaterThan(20);
    }

    /** The language and the address of each edition of the page, as its head names them and as its reader sees them. */
    private static List<String> editions() {
        String named = browser().script("""
                return [...document.querySelectorAll('link[rel=alternate][hreflang]')]
                    .map(link => link.hreflang + ' ' + link.href).join('\\n');
                """);
        String seen = browser().script("""
                return [...document.querySelectorAll('nav.languages a')]
                    .map(link => link.hreflang + ' ' + link.href).join('\\n');
                """);
        List<String> all = named.lines().toList();
        assertThat(all).containsAll(seen.lines().toList());
        return all;
    }

    private static List<String> pages() throws IOException {
        return Registers.files(site).stream()
                .filter(file -> file.endsWith(".html"))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachFindingOfThePreviewIsReachedWithTheKeyboardAndLeadsToItsPlace(Language language) throws IOException {
        Path file = new Registers(folder.resolve("keys-" + language.tag()))
                .write("club.yaml", Registers.yaml("club", "Club", "purposes: {newsletter: {}}\n"));
        try (Preview preview = preview(file, language)) {
            browser().visit(preview.address() + "notice/0/fi", 1280, Browser.Medium.LIGHT);
            String lost = browser().script("""
                    const notice = document.querySelector('iframe').contentDocument;
                    const links = [...document.querySelectorAll('a[target=notice]')];
                    return links.length < 3 ? 'too few' : links.map(link => link.hash.slice(1))
                        .filter(place => !notice.getElementById(place)).join(' ');
                    """);
            assertThat(lost).isEmpty();

            assertThat(new Keyboard(browser()).goTo(place -> place.startsWith("seen") && place.contains("/page/0/fi#")))
                    .isTrue();
            browser().press(Keys.ENTER);
            assertThat(browser().script("return document.querySelector('iframe').contentWindow.location.hash"))
                    .startsWith("#");
        }
    }

    @Test
    void thePreviewShowsWhatIsSaved() throws Exception {
        Path file = new Registers(folder.resolve("club")).write("club.yaml", Registers.yaml("club", "Club", ""));
        try (Preview preview = preview(file, Language.ENGLISH)) {
            browser().visit(preview.address() + "notice/0/fi", 1280, Browser.Medium.LIGHT);
            Files.writeString(file, Registers.yaml("club", "Club", "purposes: {newsletter: {}}\n"));
            long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (!besides().contains("Purpose “newsletter”") && System.nanoTime() < end) {
                Thread.sleep(200);
            }
            assertThat(besides()).contains("Purpose “newsletter”");
            assertThat(complaintsOf(preview)).isEmpty();
        }
    }

    /** The page of a preview that has been closed complains that it is gone; that is left out. */
    private static List<String> complaintsOf(Preview preview) {
        return browser().complaints().stream()
                .filter(line -> line.contains(preview.address().toString()))
                .toList();
    }

    private static Preview preview(Path file, Language language) throws IOException {
        return Preview.of(
                        List.of(file),
                        () -> new Previewed(List.of(new Previewed.Found(file, RegisterReader.read(file))), List.of()),
                        Registers.DAY,
                        language)
                .start(0);
    }

    private static String besides() {
        return browser().script("return document.getElementById('findings').textContent");
    }

    private static String found() {
        return browser().script("return document.getElementById('page_found').textContent");
    }

    private static String shown() {
        return browser().script("return document.querySelectorAll('.found li:not([hidden])').length");
    }
}
