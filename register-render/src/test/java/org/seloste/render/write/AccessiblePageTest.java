package org.seloste.render.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
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
import org.seloste.judges.Browser;
import org.seloste.render.document.Document;

/** Pages as a browser shows them, judged by axe-core. */
@Tag("browser")
@EnabledIfSystemProperty(
        named = "seloste.browser",
        matches = "true",
        disabledReason = "it needs Chromium: run with -Pbrowser")
class AccessiblePageTest {

    @TempDir
    private static Path folder;

    private static Optional<Browser> started = Optional.empty();

    @BeforeAll
    static void startTheBrowser() {
        started = Browser.start(folder);
        if (started.isEmpty()) {
            System.err.println(
                    "*** NO BROWSER: chromium or chromedriver is not on the PATH; no page was looked at ***");
        }
        Assumptions.assumeTrue(started.isPresent(), "chromium and chromedriver are not on the PATH");
    }

    @AfterAll
    static void stopTheBrowser() {
        started.ifPresent(Browser::close);
    }

    private static Browser browser() {
        return started.orElseThrow();
    }

    static Stream<Arguments> views() {
        return Stream.of(Samples.small(), Samples.rich(), Samples.published(), Samples.record())
                .flatMap(document -> Stream.of(320, 700, 1280)
                        .flatMap(width -> Stream.of(Browser.Medium.values())
                                .map(medium -> Arguments.of(
                                        document.title() + " " + document.profile(), document, width, medium))));
    }

    static Stream<Arguments> screens() {
        return views().filter(view -> view.get()[3] != Browser.Medium.PRINT);
    }

    @ParameterizedTest(name = "{0}, {2} px, {3}")
    @MethodSource("views")
    void axeFindsNoViolation(String name, Document document, int width, Browser.Medium medium) throws IOException {
        browser().open(Written.by(new HtmlWriter(), document), width, medium);

        assertThat(browser().violations()).isEmpty();
    }

    @Test
    void axeFindsWhatIsWrong() throws IOException {
        String page = Written.by(new HtmlWriter(), Samples.small()).replace("<html lang=\"fi\">", "<html>");
        browser().open(page, 1280, Browser.Medium.LIGHT);

        assertThat(browser().violations()).anyMatch(line -> line.startsWith("html-has-lang"));
    }

    @ParameterizedTest(name = "{0}, {2} px, {3}")
    @MethodSource("screens")
    void nothingIsScrolledSideways(String name, Document document, int width, Browser.Medium medium)
            throws IOException {
        browser().open(Written.by(new HtmlWriter(), document), width, medium);

        assertThat(browser().script("return document.documentElement.scrollWidth"))
                .isEqualTo(browser().script("return document.documentElement.clientWidth"));
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 700, 820, 1280})
    void evenWordsWithoutEndAreNotScrolledSideways(int width) throws IOException {
        Document document = Slots.filled(List.of("markkinointiviestintäsuostumus".repeat(8)))
                .document();
        browser().open(Written.by(new HtmlWriter(), document), width, Browser.Medium.LIGHT);

        assertThat(browser().script("return document.documentElement.scrollWidth"))
                .isEqualTo(browser().script("return document.documentElement.clientWidth"));
    }

    @ParameterizedTest
    @EnumSource(Browser.Medium.class)
    void thePolicyLetsTheStyleSheetThrough(Browser.Medium medium) throws IOException {
        browser().open(Written.by(new HtmlWriter(), Samples.small()), 1280, medium);
        Palette palette = medium == Browser.Medium.DARK ? Palette.DARK : Palette.LIGHT;
        Colour paper = palette.colour(Palette.Role.PAPER);

        assertThat(browser().script("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(" + paper.red() + ", " + paper.green() + ", " + paper.blue() + ")");
    }

    @ParameterizedTest
    @EnumSource(value = Browser.Medium.class, names = "PRINT", mode = EnumSource.Mode.EXCLUDE)
    void aTableStaysATableForScreenReadersWhenItIsLaidOutRowByRow(Browser.Medium medium) throws IOException {
        browser().open(Written.by(new HtmlWriter(), Samples.record()), 320, medium);
        List<String> roles = browser().roles();

        assertThat(browser().script("return getComputedStyle(document.querySelector('td')).display"))
                .isEqualTo("block");
        assertThat(roles).contains("table", "row", "columnheader", "rowheader", "cell");
        assertThat(roles).filteredOn("row"::equals).hasSize(3);
    }
}
