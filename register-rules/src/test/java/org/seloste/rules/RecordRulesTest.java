package org.seloste.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.seloste.model.ProcessorRecord;
import org.seloste.model.io.RegisterFile;
import org.seloste.model.io.RegisterReader;
import org.seloste.model.text.Language;

/** The rules on the record of a processor. */
class RecordRulesTest {

    private static final String WHOLE = """
            processors: {host: {name: Example Hosting Ltd, emails: office@host.example}}
            clients: {shop: {name: Example Shop Ltd, phones: +358 9 000 0000}}
            activities: {hosting: {text: Hosting}}
            transfers: none
            security: [backup]
            """;

    @Test
    void anEmptyRecordLacksAllThatIsAskedOfEveryRecord() {
        assertThat(found("name: Hosting"))
                .containsExactly(
                        "record-processor-missing processors",
                        "record-controller-missing clients",
                        "record-activity-missing activities",
                        "record-transfers-not-stated transfers",
                        "record-security-missing security");
    }

    @Test
    void aWholeRecordLacksNothingAndIsNotAskedWhatIsAskedOfRegisters() {
        Report report = Examples.LINTER.lint(file(WHOLE));

        assertThat(report.findings()).isEmpty();
        assertThat(report.notApplied())
                .extracting(each -> each.rule().id())
                .containsExactly(
                        "record-officer-missing", "record-transfer-country-missing", "record-safeguards-undocumented");
    }

    @Test
    void aRegisterIsNotAskedWhatIsAskedOfRecords() {
        Report report = Examples.LINTER.lint(Examples.register("name: Customers"));

        assertThat(report.findings()).noneMatch(finding -> finding.rule().id().startsWith("record-"));
        assertThat(report.notApplied()).noneMatch(each -> each.rule().id().startsWith("record-"));
    }

    @Test
    void aProcessorIsCalledOneAndAControllerByItsName() {
        List<String> said = Examples.LINTER
                .lint(file(WHOLE.replace(", emails: office@host.example", ", web: https://host.example")
                        .replace(", phones: +358 9 000 0000", "")))
                .findings()
                .stream()
                .map(finding -> finding.position().orElseThrow().line() + " " + finding.message(Language.ENGLISH))
                .toList();

        assertThat(said)
                .containsExactly(
                        "4 Processor “Example Hosting Ltd”: The name or the contact details of the processor are missing.",
                        "5 Controller “Example Shop Ltd”: The controller on whose behalf data are processed,"
                                + " or its contact details, are missing.");
    }

    @Test
    void everyControllerHasItsProcessing() {
        String two = WHOLE.replace("{shop:", "{club: {name: Club, emails: a@club.example}, shop:");
        assertThat(found(two)).isEmpty();
        assertThat(found(two.replace("text: Hosting", "text: Hosting, for: shop")))
                .containsExactly("record-activity-missing clients/club");
    }

    @Test
    void anAuthorityNamesItsOfficer() {
        String town = WHOLE.replace("{name: Example Hosting Ltd", "{name: Town, kind: authority");
        assertThat(found(town)).containsExactly("record-officer-missing processors/host");
        assertThat(found(town + "contacts: {dpo: {roles: dpo, emails: dpo@town.example}}"))
                .isEmpty();
    }

    @Test
    void theCountryOfATransferMayBeThatOfItsRecipient() {
        assertThat(found(transfers("{a: {text: Support, countries: IN}}"))).isEmpty();
        assertThat(found(transfers("{a: {text: Support, organisation: United Nations}}")))
                .isEmpty();
        assertThat(found(transfers("{a: {text: Support, to: desk}}")
                        + "parties: {desk: {name: Desk, role: processor, country: IN}}"))
                .isEmpty();
        assertThat(found(
                        transfers("{a: {text: Support, to: desk}}") + "parties: {desk: {name: Desk, role: processor}}"))
                .containsExactly("record-transfer-country-missing transfers/a");
    }

    @Test
    void onlyACompellingInterestAsksForDocumentedSafeguards() {
        String rule = "record-safeguards-undocumented transfers/a";
        assertThat(found(transfers("{a: {countries: IN, mechanisms: scc}}"))).isEmpty();
        assertThat(found(transfers("{a: {countries: IN, mechanisms: compelling-interests}}")))
                .containsExactly(rule);
        assertThat(found(transfers("{a: {countries: IN, mechanisms: urgent}}")
                        + "terms: {mechanisms/urgent: {text: Urgent, is: compelling-interests}}"))
                .containsExactly(rule);
    }

    @Test
    void aRecordThatWasBuiltInCodeIsLintedToo() {
        assertThat(Examples.LINTER
                        .lint(ProcessorRecord.builder().id("hosting").build())
                        .findings())
                .extracting(finding -> finding.register() + " " + finding.path())
                .contains("hosting processors");
    }

    private static String transfers(String stated) {
        return WHOLE.replace("transfers: none", "transfers: " + stated);
    }

    private static List<String> found(String yaml) {
        return Examples.LINTER.lint(file(yaml)).findings().stream()
                .map(finding -> finding.rule().id() + " " + finding.path())
                .toList();
    }

    private static RegisterFile file(String yaml) {
        return RegisterReader.read("record.yaml", "seloste: 1\nprocessor-record: example\nlanguages: [en]\n" + yaml);
    }
}
