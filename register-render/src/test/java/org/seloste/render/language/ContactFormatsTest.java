package org.seloste.render.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.render.language.NoBreakSpaces.visible;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seloste.model.text.Language;

class ContactFormatsTest {

    private static final ContactFormats FI = ContactFormats.in(Language.FINNISH);
    private static final ContactFormats EN = ContactFormats.in(Language.ENGLISH);
    private static final ContactFormats SV = ContactFormats.in(Language.SWEDISH);

    @ParameterizedTest
    @CsvSource({
        "029 566 6700,029~566~6700",
        "+358 29 566 6700,+358~29~566~6700",
        "+358 (0) 29 566 6700,+358~29~566~6700",
        "+358(0)295666700,+358~295666700",
        "+358295666700,+358295666700",
    })
    void phoneNumbersKeepTheirGroupsOnOneLine(String given, String shown) {
        assertThat(visible(FI.phone(given))).isEqualTo(shown);
    }

    @Test
    void theCountryIsShownForAReaderAbroad() {
        assertThat(address(FI, "Lintulahdenkuja 4", "FI")).containsExactly("Lintulahdenkuja 4", "00530~Helsinki");
        assertThat(address(SV, "Lintulahdenkuja 4", "FI")).containsExactly("Lintulahdenkuja 4", "00530~Helsinki");
        assertThat(address(EN, "Lintulahdenkuja 4", "FI"))
                .containsExactly("Lintulahdenkuja 4", "00530~Helsinki", "Finland");
        assertThat(address(SV, "Storgatan 1", "DE")).containsExactly("Storgatan 1", "00530~Helsinki", "Tyskland");
    }

    @ParameterizedTest
    @CsvSource({"PL 800", "PB 800", "P.O. Box 800", "PO Box 800", "Postilokero 800"})
    void aPostOfficeBoxIsNamedInTheLanguage(String given) {
        assertThat(address(FI, given, "FI")).startsWith("PL~800");
        assertThat(address(SV, given, "FI")).startsWith("PB~800");
        assertThat(address(EN, given, "FI")).startsWith("P.O.~Box~800");
    }

    @Test
    void anAddressWithoutPartsHasNoBlankLines() {
        assertThat(FI.address(List.of(), Optional.empty(), Optional.of("Nummela"), Optional.empty()))
                .containsExactly("Nummela");
        assertThat(FI.address(List.of(" "), Optional.empty(), Optional.empty(), Optional.empty()))
                .isEmpty();
    }

    private static List<String> address(ContactFormats formats, String street, String country) {
        return formats
                .address(List.of(street), Optional.of("00530"), Optional.of("Helsinki"), Optional.of(country))
                .stream()
                .map(NoBreakSpaces::visible)
                .toList();
    }
}
