package org.seloste.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An organisation's own look, order and words. */
class LookTest {

    private static final String SHOP =
            Command.EXAMPLES.resolve("esimerkkipuoti/register.yaml").toString();

    @TempDir
    private Path folder;

    private Command seloste;

    @BeforeEach
    void startInTheFolder() {
        seloste = new Command(folder);
    }

    @Test
    void aPageWearsTheLookThatTheSettingsGiveIt() throws IOException {
        ImageIO.write(
                new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB),
                "png",
                file("logo.png").toFile());
        write("seloste.yaml", """
                organisation: Example Shop, the small one
                logo: logo.png
                accent: ["#7a1f3d", "#ffb3c7"]
                typeface: serif
                languages: en
                """);

        assertThat(seloste.run("render", SHOP)).isZero();

        assertThat(page())
                .contains("<span>Example Shop, the small one</span>", "src=\"data:image/png;base64,", "alt=\"\"")
                .contains("#7a1f3d", "#ffb3c7", "Charter");
    }

    @Test
    void aLogoThatCarriesTheNameNeedsNoNameBesideIt() throws IOException {
        ImageIO.write(
                new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB),
                "png",
                file("logo.png").toFile());

        assertThat(seloste.run("render", SHOP, "--lang", "en", "--logo", "logo.png", "--logo-text", "Example Shop"))
                .isZero();

        assertThat(page()).contains("alt=\"Example Shop\"").doesNotContain("<span>Example Shop");
    }

    @Test
    void partsStandFirstAndAreLeftOutAsTheSettingsSay() throws IOException {
        write("seloste.yaml", "first: [retention, rights]\nhide: security\nlanguages: en\n");

        assertThat(seloste.run("render", SHOP, "--to", "md")).isZero();
        String arranged = Files.readString(file("notices/shop-customers.en.md"));
        assertThat(seloste.run("render", SHOP, "--to", "md", "--first", "security", "--hide", "glossary"))
                .isZero();
        String other = Files.readString(file("notices/shop-customers.en.md"));

        assertThat(arranged)
                .doesNotContain("## Security")
                .containsSubsequence("## How long", "## Why and on what basis");
        assertThat(other).containsSubsequence("## Security", "## Why and on what basis");
    }

    @Test
    void aSiteWearsTheSameLookAndWords() throws IOException {
        write("own.txt", "notice.title = What we know of you\n");
        write("seloste.yaml", "organisation: Example Shop\nwording: {en: own.txt}\nhide: [security]\n");

        assertThat(seloste.run("site", SHOP, "--to", "md")).isZero();

        assertThat(Files.readString(file("site/shop-customers/en.html")))
                .contains("What we know of you", "<span>Example Shop</span>")
                .doesNotContain("id=\"security\"");
        assertThat(Files.readString(file("site/shop-customers/en.md"))).contains("# What we know of you");

        write("own.txt", "notice.title = What we keep about you\n");
        assertThat(seloste.run("site", SHOP, "--to", "md", "--hide", "glossary"))
                .isZero();
        assertThat(Files.readString(file("site/shop-customers/en.html")))
                .contains("What we keep about you", "id=\"security\"");
    }

    @Test
    void documentsThatArePublishedUnderAnAddressNameIt() throws IOException {
        assertThat(seloste.run("render", SHOP, "--base-url", "https://shop.example/privacy/"))
                .isZero();

        assertThat(page()).contains("https://shop.example/privacy/shop-customers.fi.html");
    }

    @Test
    void whatCannotBeSoIsToldWithItsPlace() throws IOException {
        write("picture.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");

        refused(
                "hide: [glossary, rights]\n",
                "seloste.yaml:1:18: The part 'rights' cannot be left out of a notice:"
                        + " Article 13(2)(b) of the GDPR demands what it tells.");
        refused("first: [retention,\n  rigths]\n", "seloste.yaml:2:3: 'rigths' is not known. Did you mean 'rights'?");
        refused("accent: '#ffee00'\n", "seloste.yaml:1:9: The accent colour #ffee00 stands out too little from ");
        refused("accent: #134f6b\n", "seloste.yaml:1:8: 'accent' has one or two colours in quotes, as in \"#134f6b\"");
        refused("accent: red\n", "seloste.yaml:1:9: A colour is written as # and six hexadecimal digits");
        refused(
                "logo: picture.svg\norganisation: Example Shop\n",
                "seloste.yaml:1:7: ./picture.svg: The logo is neither a PNG nor a JPEG picture");
        refused("logo: none.png\norganisation: Shop\n", "seloste.yaml:1:7: ./none.png cannot be read");
        refused("logo: picture.svg\n", "seloste.yaml:1:7: people who do not see the logo need words in its place");
        refused("typeface: arial\n", "seloste.yaml:1:11: 'arial' is not one of system, humanist, serif");
        refused("wording: {de: own.txt}\n", "seloste.yaml:1:11: 'de' is not one of fi, en, sv");
        refused("base-url: shop.example\n", "seloste.yaml:1:11: 'shop.example' is not a web address that ends in");
        assertThat(folder.resolve("notices")).doesNotExist();
    }

    private void refused(String settings, String message) throws IOException {
        write("seloste.yaml", settings);
        assertThat(seloste.run("render", SHOP)).isEqualTo(2);
        assertThat(seloste.err()).startsWith("error: " + message);
        assertThat(seloste.run("config")).isEqualTo(2);
        assertThat(seloste.err()).startsWith("error: " + message);
    }

    private String page() throws IOException {
        return Files.readString(file("notices/shop-customers.en.html"));
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(file(name), content);
    }
}
