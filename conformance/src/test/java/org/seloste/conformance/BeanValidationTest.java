package org.seloste.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.seloste.model.Change;
import org.seloste.model.Contact;
import org.seloste.model.Controller;
import org.seloste.model.Cookie;
import org.seloste.model.JointArrangement;
import org.seloste.model.JointDuty;
import org.seloste.model.OwnTerm;
import org.seloste.model.ProcessorRecord;
import org.seloste.model.Purpose;
import org.seloste.model.Register;
import org.seloste.model.SecurityMeasure;
import org.seloste.model.Store;
import org.seloste.model.form.Fault;
import org.seloste.model.form.InvalidRegisterException;
import org.seloste.model.statement.Listing;
import org.seloste.model.text.Text;

/** The annotations on the types and the faults of the builders say the same, asked of a real provider. */
class BeanValidationTest {

    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();

    @Property
    void aProviderFindsNothingInASoundRegister(@ForAll("registers") Register register) {
        assertThat(VALIDATOR.validate(register)).isEmpty();
    }

    @Property
    void aProviderFindsNothingInASoundRecord(@ForAll("records") ProcessorRecord sound) {
        assertThat(VALIDATOR.validate(sound)).isEmpty();
    }

    /**
     * Something unsound.
     *
     * @param part what a user's code holds before it is built into a register
     * @param property where a provider finds the fault in the part
     * @param add puts the part into a register
     * @param path where the register's builder finds it
     */
    record Unsound<T>(T part, String property, BiConsumer<Register.Builder, T> add, String path) {
        void addTo(Register.Builder register) {
            add.accept(register, part);
        }

        @Override
        public String toString() {
            return path + " of " + part.getClass().getSimpleName();
        }
    }

    static Stream<Unsound<?>> unsound() {
        return Stream.of(
                new Unsound<>(
                        Controller.builder().id(" ").name(Text.everywhere("A")).build(),
                        "id",
                        Register.Builder::addControllers,
                        "controllers/ "),
                new Unsound<>(
                        Controller.builder().id("Not An Id").build(),
                        "id",
                        Register.Builder::addControllers,
                        "controllers/Not An Id"),
                new Unsound<>(
                        OwnTerm.builder().id("season").text(Text.fi("Kausi")).build(),
                        "id",
                        Register.Builder::addTerms,
                        "terms/season"),
                new Unsound<>(
                        Contact.builder()
                                .id("office")
                                .addEmails("a@b.example", " ")
                                .build(),
                        "emails[1].<list element>",
                        Register.Builder::addContacts,
                        "contacts/office/emails/_"),
                new Unsound<>(
                        Contact.builder().id("office").person("").build(),
                        "person",
                        Register.Builder::addContacts,
                        "contacts/office/person"),
                new Unsound<>(
                        JointArrangement.builder()
                                .addDuties(JointDuty.builder().id("").rest(true).build())
                                .build(),
                        "duties[0].id",
                        Register.Builder::joint,
                        "joint/duties/"),
                new Unsound<>(
                        Store.builder()
                                .id("crm")
                                .text(Text.fi("Asiakasjärjestelmä"))
                                .measures(Listing.of(SecurityMeasure.builder()
                                        .id("A b")
                                        .text(Text.fi("Lukko"))
                                        .build()))
                                .build(),
                        "measures[].id",
                        (register, store) -> register.stores(Listing.of(store)),
                        "stores/crm/measures/A b"),
                new Unsound<>(
                        Purpose.builder().id("sales").addAsStated("\t").build(),
                        "asStated[0].<list element>",
                        (register, purpose) -> register.purposes(Listing.of(purpose)),
                        "purposes/sales/as-stated/_"),
                new Unsound<>(
                        Cookie.builder().id("a").addNames(" ").build(),
                        "names[0].<list element>",
                        (register, cookie) -> register.cookies(Listing.of(cookie)),
                        "cookies/a/names/_"),
                new Unsound<>(
                        Change.builder()
                                .date(LocalDate.of(2026, 11, 25))
                                .version(" ")
                                .text(Text.fi("Uusi"))
                                .build(),
                        "version",
                        Register.Builder::addChanges,
                        "changes/2026-11-25/version"));
    }

    @ParameterizedTest
    @MethodSource("unsound")
    void aProviderAndTheBuilderFindTheSameFault(Unsound<?> unsound) {
        assertThat(VALIDATOR.validate(unsound.part()).stream()
                        .map(violation -> violation.getPropertyPath().toString())
                        .distinct())
                .containsExactly(unsound.property());

        Register.Builder register = Register.builder().id("r");
        unsound.addTo(register);
        List<Fault> faults = catchThrowableOfType(InvalidRegisterException.class, register::build)
                .faults();
        assertThat(faults.stream().map(Fault::path).distinct()).containsExactly(unsound.path());
    }

    @Provide
    Arbitrary<Register> registers() {
        return Registers.any();
    }

    @Provide
    Arbitrary<ProcessorRecord> records() {
        return Registers.processorRecords(Words.PLAIN);
    }
}
