package org.seloste.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seloste.model.Catalogue;
import org.seloste.model.Contact;
import org.seloste.model.Identified;
import org.seloste.model.ProcessorRecord;
import org.seloste.model.Register;
import org.seloste.model.io.RegisterReader;
import org.seloste.model.text.Language;

class MunicipalityTest {

    private static final Path FOLDER = Path.of("registers/kunta");
    private static final Catalogue MUNICIPALITY =
            RegisterReader.read(FOLDER.resolve("catalogue.yaml")).catalogue().orElseThrow();

    @Test
    void theCatalogueHoldsItsThreeRegistersInOrder() {
        assertThat(ids(MUNICIPALITY.getRegisters())).containsExactly("building-control", "library", "early-education");
    }

    @Test
    void everyRegisterHasTheSharedControllerAndDataProtectionOfficer() {
        assertThat(MUNICIPALITY.getRegisters()).allSatisfy(register -> {
            assertThat(ids(register.getControllers())).containsExactly("municipality");
            assertThat(ids(register.getContacts())).containsExactly("registry", "dpo", "office");
            assertThat(register.getTransfers().isNone()).isTrue();
        });
    }

    @Test
    void aRegisterReplacesASharedPartByUsingItsIdAgain() {
        assertThat(MUNICIPALITY.getRegisters())
                .extracting(MunicipalityTest::office)
                .containsExactly(
                        "Johtava rakennustarkastaja", "Kirjaston asiakaspalvelu", "Varhaiskasvatuksen asiakaspalvelu");
    }

    @Test
    void aRegisterDropsASharedPartWithWithout() {
        assertThat(ids(register("building-control").getStores().items()))
                .containsExactly("case-management-system", "archive-room");
        assertThat(ids(register("library").getStores().items())).containsExactly("library-system");
        assertThat(ids(register("library").getProcessors().items())).containsExactly("library-system");
    }

    @Test
    void theLibraryIsRecipientOfEarlyEducationAndNamesItAsSource() {
        assertThat(register("early-education").getDisclosures().stream())
                .filteredOn(disclosure -> disclosure.getId().equals("library-card"))
                .singleElement()
                .satisfies(disclosure -> assertThat(disclosure.getTo()).containsExactly("registers/library"));
        assertThat(register("library").getSources().stream())
                .filteredOn(source -> source.getId().equals("early-education"))
                .singleElement()
                .satisfies(source -> assertThat(source.getGivers()).containsExactly("registers/early-education"));
    }

    @Test
    void theRecordOfWhatItDoesForItsNeighbourAlsoReadsAlone() {
        ProcessorRecord alone = RegisterReader.read(FOLDER.resolve("library-services.yaml"))
                .records()
                .get(0)
                .value();

        assertThat(ids(MUNICIPALITY.getProcessorRecords())).containsExactly("library-services");
        assertThat(alone.getClients())
                .singleElement()
                .satisfies(client ->
                        assertThat(client.getName().in(Language.SWEDISH)).contains("Grannby kommun"));
        assertThat(MUNICIPALITY.getProcessorRecords().get(0).getActivities()).isEqualTo(alone.getActivities());
    }

    private static Register register(String id) {
        return MUNICIPALITY.getRegisters().stream()
                .filter(register -> register.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String office(Register register) {
        Contact office = register.getContacts().stream()
                .filter(contact -> contact.getId().equals("office"))
                .findFirst()
                .orElseThrow();
        return office.getTitle().orElseThrow().in(Language.FINNISH).orElseThrow();
    }

    private static List<String> ids(List<? extends Identified> elements) {
        return elements.stream().map(Identified::getId).toList();
    }
}
