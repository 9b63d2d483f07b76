package org.seloste.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.seloste.model.form.Field;
import org.seloste.model.form.InvalidRegisterException;
import org.seloste.model.form.Visibility;
import org.seloste.model.io.RegisterReader;
import org.seloste.model.io.RegisterWriter;
import org.seloste.model.text.Text;

/** What a register accepts of its own shortfalls, as a file and as a value. */
class AcceptanceTest {

    private static final String FILE = """
            seloste: 1
            register: customers
            languages: [en]
            accepted:
              - rule: controller-single-channel
                path: controllers/shop
                reason: The post box opens in spring.
                until: 2027-04-30
              - {rule: retention-missing, reason: The periods are being decided., until: 2027-01-31}
            """;

    @Test
    void itReadsFromAFileAndReadsBackEqual() {
        Register register = RegisterReader.read("register.yaml", FILE).register();

        assertThat(register.getAccepted())
                .containsExactly(
                        Acceptance.builder()
                                .rule("controller-single-channel")
                                .path("controllers/shop")
                                .reason(Text.of(register.firstLanguage(), "The post box opens in spring."))
                                .until(LocalDate.of(2027, 4, 30))
                                .build(),
                        Acceptance.builder()
                                .rule("retention-missing")
                                .reason(Text.of(register.firstLanguage(), "The periods are being decided."))
                                .until(LocalDate.of(2027, 1, 31))
                                .build());
        assertThat(RegisterReader.read("register.yaml", RegisterWriter.yaml(register))
                        .register())
                .isEqualTo(register);
        assertThat(RegisterReader.read("register.json", RegisterWriter.json(register))
                        .register())
                .isEqualTo(register);
    }

    @Test
    void withoutAReasonOrALastDayNothingIsAccepted() {
        assertThatThrownBy(() -> RegisterReader.read(
                        "register.yaml", "seloste: 1\nregister: customers\naccepted: {rule: retention-missing}"))
                .isInstanceOf(InvalidRegisterException.class)
                .hasMessageContaining("reason")
                .hasMessageContaining("until");
    }

    @Test
    void aRegisterOfACatalogueTakesWhatAllAcceptOrAcceptsItsOwn() {
        String catalogue = """
                seloste: 1
                catalogue: group
                languages: [en]
                shared:
                  accepted: {rule: retention-missing, reason: Being decided., until: 2027-01-31}
                registers:
                  customers: {name: Customers}
                  staff:
                    accepted: {rule: security-not-stated, reason: Being described., until: 2027-01-31}
                """;

        assertThat(RegisterReader.read("catalogue.yaml", catalogue).registers())
                .extracting(register -> register.value().getAccepted().stream()
                        .map(Acceptance::getRule)
                        .toList()
                        .toString())
                .containsExactly("[retention-missing]", "[security-not-stated]");
    }

    @Test
    void noPublicDocumentMayShowIt() {
        assertThat(Shapes.register().fields())
                .filteredOn(field -> field.key().equals("accepted"))
                .extracting(Field::visibility)
                .containsExactly(Visibility.INTERNAL);
    }
}
