package org.seloste.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seloste.model.io.RegisterReader;
import org.seloste.model.text.Language;
import org.seloste.render.write.Brand;

/** The site as a browser shows it, served under its policy; and the preview. */
@Tag("browser")
@EnabledIfSystemProperty(
        named = "seloste.browser",
        matches = "true",
        disabledReason = "it needs Chromium: run with -Pbrowser")
class BrowserTest {

    private static final Path SHOP = Registers.EXAMPLES.resolve("esimerkkipuoti/register.yaml");
    private static final Path MUNICIPALITY = Registers.EXAMPLES.resolve("kunta/catalogue.yaml");

    @TempDir
    private static Path folder;

    private static Optional<Browser> started = Optional.empty();
    private static HttpServer server;
    private static String root;

    @BeforeAll
    static void serveTheSite() throws IOException {
        started = Browser.start(folder);
        if (started.isEmpty()) {
            System.err.println(
                    "*** NO BROWSER: chromium or chromedriver is not on the PATH; no page was looked at ***");
        }
        Assumptions.assumeTrue(started.isPresent(), "chromium and chromedriver are not on the PATH");
        Path site = folder.resolve("site");
        Registers.make(Site.in(site, Registers.DAY).withDownloads(List.of(Download.MD)), SHOP, MUNICIPALITY);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> send(site, exchange));
        server.start();
        root = "http://localhost:" + server.getAddress().getPort() + "/";
    }

    @AfterAll
    static void stop() {
        started.ifPresent(Browser::close);
        if (server != null) {
            server.stop(0);
        }
    }

    private static void send(Path site, HttpExchange exchange) throws IOException {
        try (exchange) {
            Path file = site.resolve(exchange.getRequestURI().getPath().substring(1));
            boolean there = Files.isRegularFile(file);
            exchange.getResponseHeaders().set("Content-Security-Policy", Headers.policy(Brand.plain()));
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(there ? 200 : 404, there ? Files.size(file) : -1);
            if (there) {
                Files.copy(file, exchange.getResponseBody());
            }
        }
    }

    private static Browser browser() {
        return started.orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, 320, false",
        "index.html, 1280, true",
        "index.en.html, 1280, false",
        "index.sv.html, 320, true",
        "library/fi.html, 320, false",
        "library/sv.html, 1280, true",
        "shop-customers/en.html, 1280, false"
    })
    void pagesKeepToThePolicyAndAxeFindsNoViolation(String page, int width, boolean dark) {
        browser().open(root + page, width, dark);

        assertThat(browser().complaints()).isEmpty();
        assertThat(browser().violations()).isEmpty();
        assertThat(browser().script("return document.documentElement.scrollWidth"))
                .isEqualTo(browser().script("return document.documentElement.clientWidth"));
        assertThat(browser().script("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo(dark ? "rgb(20, 24, 28)" : "rgb(255, 255, 255)");
    }

    @Test
    void thePolicyStopsWhatIsNotOfTheSite() {
        browser().open(root + "index.html", 1280, false);
        browser()
                .script("const s = document.createElement('script'); s.textContent = 'window.hostile = 1';"
                        + "document.body.append(s); return 0");

        assertThat(browser().script("return String(window.hostile)")).isEqualTo("undefined");
        assertThat(browser().complaints()).anyMatch(line -> line.contains("Content Security Policy"));
    }

    @Test
    void theSearchFindsByNameControllerAndGroupOfPeople() {
        browser().open(root + "index.html", 1280, false);
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

    @Test
    void thePreviewShowsWhatIsSavedAndAxeFindsNoViolation() throws Exception {
        Path file = new Registers(folder.resolve("club")).write("club.yaml", Registers.yaml("club", "Club", ""));
        try (Preview preview = Preview.start(
                List.of(file),
                () -> new Previewed(List.of(new Previewed.Found(file, RegisterReader.read(file))), List.of()),
                Registers.DAY,
                Language.ENGLISH,
                0)) {
            for (String page : List.of("", "notice/0/fi")) {
                browser().open(preview.address() + page, 1280, false);
                assertThat(browser().violations()).as(page).isEmpty();
                browser().open(preview.address() + page, 320, true);
                assertThat(browser().violations()).as(page).isEmpty();
                assertThat(browser().complaints()).as(page).isEmpty();
            }
            Files.writeString(file, Registers.yaml("club", "Club", "purposes: {newsletter: {}}\n"));
            long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (!besides().contains("Purpose “newsletter”") && System.nanoTime() < end) {
                Thread.sleep(200);
            }
            assertThat(besides()).contains("Purpose “newsletter”");
            assertThat(browser().complaints()).isEmpty();
        }
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
