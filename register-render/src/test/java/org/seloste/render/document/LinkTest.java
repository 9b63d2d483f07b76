package org.seloste.render.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://tietosuoja.fi/",
                "HTTPS://example.org",
                "http://example.org:8080/a/b?c=d&e=f#g",
                "https://esimerkki.fi/tietosuoja-ääkköset",
                "https://[2001:db8::1]/",
                "mailto:tietosuoja@example.org",
                "tel:+358295666700",
                "tel:116117",
                "#your-rights",
                "#purposes.sales"
            })
    void aLinkGoesToPagesAddressesNumbersAndAnchors(String target) {
        assertThat(Link.to(target, "sana").target()).isEqualTo(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                " javascript:alert(1)",
                "java\nscript:alert(1)",
                "\u0001javascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "file:///etc/passwd",
                "ftp://example.org/",
                "//example.org/",
                "/suhteellinen",
                "suhteellinen.html",
                "https:example.org",
                "https://",
                "https:///polku",
                "https://nimi@example.org/",
                "https://nimi:sana@example.org/",
                "https://example.org/a b",
                "https://example.org/\"onclick=\"",
                "https://example.org/<b>",
                "https://example.org/\u202Efi",
                "https://example.org/\u05D0",
                "https://example.org/a\u200Bb",
                "mailto:a@example.org?bcc=b@example.org",
                "mailto:a@example.org,b@",
                "mailto:",
                "mailto:nimi",
                "tel:",
                "tel:+358 29",
                "tel:+358;x=javascript:1",
                "#",
                "#Iso",
                "#a b",
                "#\"><script>",
                ""
            })
    void aLinkToAnythingElseCannotBeBuilt(String target) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Link.to(target, "sana"))
                .withMessageContaining("is not allowed");
        assertThat(Link.orWords(target, "sana")).isEqualTo(Words.of("sana"));
    }

    @Property(tries = 5_000)
    void whateverIsBuiltHasASchemeOfTheList(@ForAll String target) {
        if (Link.orWords(target, "sana") instanceof Link link) {
            assertThat(link.target().toLowerCase(Locale.ROOT)).matches("(?s)(https?://|mailto:|tel:|#).*");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "+358 400 547 888, tel:+358400547888",
        "010 309 2500, tel:0103092500",
        "+358 (0) 29 566 6700, tel:+358295666700",
        "+358\u00A029\u00A0566\u00A06700, tel:+358295666700",
        "09-123 456, tel:09123456",
        "(09) 123 456, tel:09123456"
    })
    void aTelephoneNumberIsShownAsWrittenAndDialledWithoutSpaces(String number, String target) {
        assertThat(Link.phone(number)).isEqualTo(Link.to(target, number));
    }

    @Test
    void whatIsNoNumberStaysWords() {
        assertThat(Link.phone("soita vaihteeseen")).isEqualTo(Words.of("soita vaihteeseen"));
    }

    @Test
    void whatIsNoMailAddressStaysWords() {
        assertThat(Link.mail("nimi (at) example.org")).isEqualTo(Words.of("nimi (at) example.org"));
    }

    @Test
    void aLinkWithoutWordsShowsItsAddress() {
        assertThat(Link.to("https://example.org/", " ").text()).isEqualTo("https://example.org/");
    }
}
