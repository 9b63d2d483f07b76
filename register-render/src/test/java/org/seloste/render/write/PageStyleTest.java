package org.seloste.render.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.render.write.Palette.Role;

class PageStyleTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 0};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0};

    private static Document page(HtmlWriter writer) {
        return Jsoup.parse(Written.by(writer, Samples.rich()));
    }

    private static String policy(Document page) {
        return page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    }

    @Test
    void thePolicyAllowsTheStyleSheetByItsHashAndNothingElse() throws Exception {
        Document page = page(new HtmlWriter());
        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(page.select("style").get(0).data().getBytes(StandardCharsets.UTF_8));

        assertThat(policy(page))
                .isEqualTo("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(hash) + "'; base-uri 'none'; form-action 'none'");
    }

    @Test
    void thePageLoadsNothingAndRunsNothing() {
        Document page = page(new HtmlWriter());

        assertThat(page.select("script, iframe, object, embed, img, base, form, [style], [src], [srcset]"))
                .isEmpty();
        assertThat(page.select("link").eachAttr("rel")).containsOnly("canonical", "alternate");
        assertThat(page.getAllElements())
                .flatExtracting(element -> element.attributes().asList())
                .noneMatch(attribute -> attribute.getKey().startsWith("on"));
        assertThat(StyleSheet.of(Brand.plain()).css()).doesNotContain("url(", "@import", "<");
    }

    @Test
    void aLogoStandsInThePageAndThePolicyAllowsIt() {
        Brand brand = Brand.plain().withLogo(Logo.of(PNG, "Esimerkki")).withOrganisation("Esimerkki Oy");
        Document page = page(new HtmlWriter(brand));
        Element logo = page.select(".organisation img").get(0);

        assertThat(policy(page)).contains("img-src data:;");
        assertThat(logo.attr("src")).isEqualTo("data:image/png;base64,iVBORw0KGgoAAAAA");
        assertThat(logo.attr("alt")).isEqualTo("Esimerkki");
        assertThat(page.select(".organisation").text()).isEqualTo("Esimerkki Oy");
    }

    @Test
    void aLogoBesideItsNameHasAnEmptyAlternative() {
        Brand brand = Brand.plain().withLogo(Logo.of(JPEG, ""));

        assertThat(page(new HtmlWriter(brand)).select("img[alt=\"\"]")).hasSize(1);
    }

    @Test
    void aLogoIsASmallPngOrJpeg() {
        byte[] svg = "<svg onload=\"alert(1)\"/>".getBytes(StandardCharsets.UTF_8);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Logo.of(svg, ""))
                .withMessage("The logo is neither a PNG nor a JPEG picture");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Logo.of(new byte[Logo.MAX_BYTES + 1], ""))
                .withMessageContaining("65537 bytes");
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void textStandsOutFromWhatIsBehindIt(Palette palette) {
        List<List<Role>> texts = List.of(
                List.of(Role.INK, Role.PAPER),
                List.of(Role.INK, Role.PANEL),
                List.of(Role.INK, Role.OBJECTION_PANEL),
                List.of(Role.INK, Role.DRAFT_PANEL),
                List.of(Role.MUTED, Role.PAPER),
                List.of(Role.MUTED, Role.PANEL),
                List.of(Role.OBJECTION_INK, Role.OBJECTION_PANEL),
                List.of(Role.DRAFT_INK, Role.DRAFT_PANEL),
                List.of(Role.DRAFT_INK, Role.DRAFT_STRIPE));

        assertThat(texts).allSatisfy(pair -> assertThat(contrast(palette, pair)).isGreaterThanOrEqualTo(4.5));
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void theEdgesOfBoxesAreSeen(Palette palette) {
        List<List<Role>> edges = List.of(
                List.of(Role.EDGE, Role.PAPER),
                List.of(Role.OBJECTION_EDGE, Role.PAPER),
                List.of(Role.OBJECTION_EDGE, Role.OBJECTION_PANEL),
                List.of(Role.DRAFT_EDGE, Role.PAPER),
                List.of(Role.DRAFT_EDGE, Role.DRAFT_PANEL));

        assertThat(edges).allSatisfy(pair -> assertThat(contrast(palette, pair)).isGreaterThanOrEqualTo(3.0));
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void linksStandOutFromEveryPanel(Palette palette) {
        for (String accent : List.of("#134f6b", "#003580", "#b3002d", "#00563f", "#000000", "#6b2fa0")) {
            Colour colour = Brand.plain().withAccent(accent).accent(palette);

            assertThat(List.of(Role.PAPER, Role.PANEL, Role.OBJECTION_PANEL))
                    .allSatisfy(role -> assertThat(colour.contrast(palette.colour(role)))
                            .as(accent + " on " + role)
                            .isGreaterThanOrEqualTo(4.5));
        }
    }

    @ParameterizedTest
    @CsvSource({"#000000, #ffffff, 21.0", "#ffffff, #ffffff, 1.0", "#777777, #ffffff, 4.48", "#0000ff, #ffffff, 8.59"})
    void contrastIsThatOfTheGuidelines(String one, String two, double ratio) {
        assertThat(Colour.of(one).contrast(Colour.of(two)))
                .isCloseTo(ratio, org.assertj.core.data.Offset.offset(0.005));
        assertThat(Colour.of(two).contrast(Colour.of(one)))
                .isEqualTo(Colour.of(one).contrast(Colour.of(two)));
    }

    @Test
    void theStyleSheetNamesNoColourOfItsOwn() {
        String rules = StyleSheet.of(Brand.plain()).css().replaceFirst("(?s)^.*?\\*,", "*,");

        assertThat(Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgb|hsl")
                        .matcher(rules)
                        .results())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ffcc00", "#8fc8e4", "#808080"})
    void anAccentThatCannotBeReadIsRefused(String pale) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Brand.plain().withAccent(pale))
                .withMessageContaining("4.5 to 1")
                .withMessageContaining("darker");
    }

    @Test
    void anAccentForDarkPaperIsHeldToTheSame() {
        assertThat(Brand.plain().withAccents("#134f6b", "#8fc8e4").accent(Palette.DARK))
                .isEqualTo(Colour.of("#8fc8e4"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Brand.plain().withAccents("#134f6b", "#134f6b"))
                .withMessageContaining("lighter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#fff", "#12345g", "#134f6b;}", "134f6b"})
    void aColourIsSixHexadecimalDigits(String colour) {
        assertThatIllegalArgumentException().isThrownBy(() -> Brand.plain().withAccent(colour));
    }

    @Test
    void theTypefaceIsOneOfTheList() {
        assertThat(StyleSheet.of(Brand.plain().withTypeface(Brand.Typeface.SERIF))
                        .css())
                .contains("--font:Charter,");
    }

    private static double contrast(Palette palette, List<Role> pair) {
        return palette.colour(pair.get(0)).contrast(palette.colour(pair.get(1)));
    }
}
