package org.seloste.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.model.text.Text.fi;

import org.junit.jupiter.api.Test;
import org.seloste.model.Purpose;
import org.seloste.model.Register;
import org.seloste.model.statement.Listing;

class DifferencesTest {

    @Test
    void twoRegistersThatSayTheSameDoNotDiffer() {
        assertThat(Differences.first(register("Myynti"), register("Myynti"))).isEmpty();
    }

    @Test
    void aWordThatDiffersIsNamedByItsPath() {
        assertThat(Differences.first(register("Myynti"), register("Osto")))
                .contains("purposes/sales/text = fi: Myynti <> purposes/sales/text = fi: Osto");
    }

    @Test
    void whatOneSaysBeyondTheOtherIsNamedByItsPath() {
        Register longer = Register.builder()
                .id("customers")
                .purposes(Listing.of(purpose("Myynti")))
                .version("2")
                .build();

        assertThat(Differences.first(register("Myynti"), longer)).contains("purposes/sales = sales <> version = 2");
    }

    private static Register register(String purpose) {
        return Register.builder()
                .id("customers")
                .purposes(Listing.of(purpose(purpose)))
                .build();
    }

    private static Purpose purpose(String words) {
        return Purpose.builder().id("sales").text(fi(words)).build();
    }
}
