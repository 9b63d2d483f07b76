package org.seloste.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seloste.rules.Rules;

class LintTest {

    private static final String SHOP =
            Command.EXAMPLES.resolve("esimerkkipuoti/register.yaml").toString();

    /** One finding of each weight, of rules that will always find them. */
    private static final String TOWN = """
            seloste: 1
            register: town
            languages: [en]
            controllers:
              town: {name: Example Town, kind: authority, emails: office@town.example}
            purposes:
              permits: {text: Building permits, data: [contact-details], people: [customer]}
            data: [contact-details]
            people: [customer]
            """;

    private static final String RULES = "dpo-missing,legal-basis-missing,controller-single-channel";

    @TempDir
    private Path folder;

    private Command seloste;

    @BeforeEach
    void startInTheFolder() throws IOException {
        seloste = new Command(folder);
        write("town.yaml", TOWN);
    }

    @Test
    void aFindingShowsItsPlaceItsLawAndItsRemedy() {
        assertThat(seloste.run("lint", at("town.yaml"), "--only", "dpo-missing,legal-basis-missing"))
                .isEqualTo(1);

        assertThat(seloste.out().replaceAll(" [0-9a-f]{12}\\R", " FINGERPRINT\n"))
                .isEqualTo("""
                        error  dpo-missing                                                       FINGERPRINT
                          ./town.yaml:5:3  controllers/town
                          Controller “Example Town”: The controller is an authority and no data protection officer is
                          mentioned.
                          law        Article 37(1) of the GDPR; Article 13(1)(b) of the GDPR
                          remedy     Add the contact details of the data protection officer. The name is not needed.
                                     (seloste explain dpo-missing)

                        error  legal-basis-missing                                               FINGERPRINT
                          ./town.yaml:7:3  purposes/permits
                          Purpose “Building permits”: No legal basis of the processing is stated.
                          law        Article 13(1)(c) of the GDPR; Article 6(1) of the GDPR
                          remedy     State the basis: consent, contract, legal obligation, vital interests, public task or
                                     legitimate interests. (seloste explain legal-basis-missing)

                        2 errors   exit 1   0.0 s
                        """);
        assertThat(seloste.err()).isEmpty();
    }

    @Test
    void aLineIsWhatEditorsReadAndItsWeightIsNotTranslated() {
        assertThat(seloste.run("lint", at("town.yaml"), "--only", RULES, "--format", "line", "--lang", "fi"))
                .isEqualTo(1);

        assertThat(seloste.out().lines())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line)
                        .matches("\\./town.yaml:7:3: error: legal-basis-missing Käyttötarkoitus ”Building permits”: .*"
                                + " \\[[0-9a-f]{12}]"))
                .anySatisfy(line -> assertThat(line).contains(": warning: controller-single-channel "));
    }

    @Test
    void jsonTellsTheSameAsData() throws IOException {
        write("broken.yaml", "seloste: 1\nregister: b\nnmae: B\n");

        assertThat(seloste.run("lint", at("town.yaml"), at("broken.yaml"), "--only", RULES, "--format", "json"))
                .isEqualTo(3);

        JsonNode report = new ObjectMapper().readTree(seloste.out());
        assertThat(report.at("/command").asText()).isEqualTo("lint");
        assertThat(report.at("/as-of").asText()).isEqualTo("2026-11-22");
        assertThat(report.at("/files/0/file").asText()).isEqualTo("./broken.yaml");
        assertThat(report.at("/files/0/faults/0/code").asText()).startsWith("key-unknown");
        assertThat(report.at("/files/0/faults/0/line").asInt()).isEqualTo(3);
        JsonNode finding = report.at("/files/1/findings/1");
        assertThat(finding.at("/rule").asText()).isEqualTo("legal-basis-missing");
        assertThat(finding.at("/severity").asText()).isEqualTo("error");
        assertThat(finding.at("/path").asText()).isEqualTo("purposes/permits");
        assertThat(finding.at("/line").asInt()).isEqualTo(7);
        assertThat(finding.at("/references/0").asText()).isEqualTo("2016/679 13(1)(c)");
        assertThat(report.at("/summary/errors").asInt()).isEqualTo(2);
        assertThat(report.at("/summary/warnings").asInt()).isEqualTo(1);
        assertThat(report.at("/summary/unreadable").asInt()).isEqualTo(1);
        assertThat(report.at("/summary/exit").asInt()).isEqualTo(3);
        assertThat(seloste.err()).isEqualTo("1 file could not be read.\n");
    }

    @Test
    void reportsGoIntoFilesWhateverTheExitCode() throws IOException {
        String text = "text=" + at("reports/lint.txt");
        assertThat(seloste.run(
                        "lint",
                        at("town.yaml"),
                        "--only",
                        RULES,
                        "-q",
                        "--out",
                        "json=" + at("lint.json"),
                        "--out",
                        text))
                .isEqualTo(1);

        assertThat(new ObjectMapper()
                        .readTree(folder.resolve("lint.json").toFile())
                        .at("/summary/errors")
                        .asInt())
                .isEqualTo(2);
        assertThat(Files.readString(folder.resolve("reports/lint.txt"))).contains("2 errors, 1 warning   exit 1\n");
        assertThat(seloste.out()).doesNotContain("exit 1");
        assertThat(folder.resolve("reports")).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void aReportThatCannotBeWrittenIsToldAndTheOthersAre() throws IOException {
        Files.createDirectory(folder.resolve("taken"));

        assertThat(seloste.run("lint", SHOP, "--out", "json=" + at("taken"), "--out", "line=" + at("lint.txt")))
                .isEqualTo(5);

        assertThat(seloste.err()).contains("error: The output could not be written: ./taken: a folder has this name");
        assertThat(folder.resolve("lint.txt")).exists();
    }

    @Test
    void theExitCodeFollowsTheWeightThatIsAskedFor() {
        String[] warning = {"lint", at("town.yaml"), "--only", "controller-single-channel"};

        assertThat(seloste.run(warning)).isZero();
        assertThat(seloste.with(java.util.Map.of("SELOSTE_FAIL_ON", "warning")).run(warning))
                .isEqualTo(1);
        assertThat(seloste.with(java.util.Map.of()).run("lint", at("town.yaml"), "--fail-on", "none"))
                .isZero();
        assertThat(seloste.run("lint", at("town.yaml"), "--fail-on", "info")).isEqualTo(2);
    }

    @Test
    void anUnknownRuleIsWrongUseAndTheNearestIsNamed() {
        assertThat(seloste.run("lint", at("town.yaml"), "--skip", "dpo-mising")).isEqualTo(2);

        assertThat(seloste.err()).isEqualTo("error: --skip: 'dpo-mising' is not known. Did you mean 'dpo-missing'?\n");
    }

    @Test
    void aSkippedRuleFindsNothing() {
        assertThat(seloste.run("lint", at("town.yaml"), "--only", RULES, "--skip", "dpo-missing,legal-basis-missing"))
                .isZero();

        assertThat(seloste.out()).contains("1 warning   exit 0").doesNotContain("dpo-missing");
    }

    @Test
    void whatTheRegisterAcceptsIsCountedAndShownOnlyOnDemand() throws IOException {
        write("town.yaml", TOWN + """
                accepted:
                  - rule: legal-basis-missing
                    path: purposes/permits
                    reason: Counsel looks into it.
                    until: 2026-12-01
                """);

        assertThat(seloste.run("lint", at("town.yaml"), "--only", "legal-basis-missing"))
                .isZero();
        assertThat(seloste.out()).isEqualTo("1 suppressed (1 ends in 9 days)   exit 0   0.0 s\n");

        assertThat(seloste.run("lint", at("town.yaml"), "--only", "legal-basis-missing", "--show-suppressed"))
                .isZero();
        assertThat(seloste.out())
                .startsWith("suppressed  legal-basis-missing  ")
                .contains("  accepted   until 2026-12-01: Counsel looks into it.\n");

        assertThat(seloste.run("lint", at("town.yaml"), "--only", "legal-basis-missing", "--as-of", "2026-12-02"))
                .isEqualTo(1);
    }

    @Test
    void printingIsCutByWeightAndTheRestIsCounted() throws IOException {
        write(
                "purposes.yaml",
                "seloste: 1\nregister: many\nlanguages: [en]\npurposes:\n"
                        + "  a: {text: A}\n  b: {text: B}\n  c: {text: C}\n");

        seloste.run("lint", at("purposes.yaml"), "--only", "legal-basis-missing", "--max-print", "1");

        assertThat(seloste.out()).contains("… and 2 more; --max-print 0 shows all.\n\n3 errors   exit 1");
    }

    @Test
    void aFolderWithoutRegistersIsNotSuccess() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(seloste.run("lint", empty.toString())).isEqualTo(4);
        assertThat(seloste.err()).isEqualTo("Nothing was checked: no register or processor’s record found.\n");
        assertThat(seloste.run("lint", empty.toString(), "--allow-empty")).isZero();
    }

    @Test
    void theExemplaryRegisterHasNoFindings() {
        assertThat(seloste.run("lint", SHOP, "--fail-on", "warning")).isZero();

        assertThat(seloste.out()).contains("exit 0");
    }

    @Test
    void rulesThatHadNothingToLookAtAreListedOnDemand() {
        seloste.run("lint", at("town.yaml"), "--only", "new-purpose-not-informed,law-not-cited", "-v");

        assertThat(seloste.out())
                .contains(
                        "./town.yaml: rules that had nothing to look at\n  law-not-cited, new-purpose-not-informed\n");
    }

    @Test
    void everyRuleIsListedAndCanBeExplainedInEachLanguage() {
        List<String> ids = Rules.all().stream().map(rule -> rule.about().id()).toList();
        assertThat(seloste.run("rules", "--lang", "sv")).isZero();
        assertThat(seloste.out().lines()).hasSizeGreaterThan(ids.size() + 2);
        assertThat(seloste.out()).contains(ids);

        for (String language : List.of("fi", "en", "sv")) {
            List<String> arguments = new ArrayList<>(List.of("explain", "--lang", language));
            arguments.addAll(ids);
            assertThat(seloste.run(arguments.toArray(String[]::new))).isZero();
            assertThat(seloste.out()).contains("    accepted:\n      - rule: " + ids.get(0));
        }
    }

    @Test
    void aProcessorsRecordIsLintedAndItsRulesTellOfNoAcceptance() throws IOException {
        write("record.yaml", """
                seloste: 1
                processor-record: hosting
                languages: [en]
                processors:
                  host: {name: Example Hosting Ltd}
                clients:
                  shop: {name: Example Shop Ltd, emails: office@shop.example}
                activities: {hosting: {text: Hosting of the web shop}}
                transfers: none
                """);

        assertThat(seloste.run("lint", at("record.yaml"))).isEqualTo(1);
        assertThat(seloste.out().replaceAll(" [0-9a-f]{12}\\R", " FINGERPRINT\n"))
                .isEqualTo("""
                        error  record-processor-missing                                          FINGERPRINT
                          ./record.yaml:5:3  processors/host
                          Processor “Example Hosting Ltd”: The name or the contact details of the processor are missing.
                          law        Article 30(2)(a) of the GDPR
                          remedy     State the processor's legal name, and a postal address, an e-mail address or a
                                     telephone number. (seloste explain record-processor-missing)

                        warning  record-security-missing                                         FINGERPRINT
                          ./record.yaml:1:1  security
                          How the data are protected is not stated.
                          law        Article 30(2)(d) of the GDPR; Article 32(1) of the GDPR
                          remedy     Describe the measures in general terms: access, premises, confidentiality, networks and
                                     backup. (seloste explain record-security-missing)

                        3 times a rule had nothing to look at; -v lists them.
                        1 error, 1 warning   exit 1   0.0 s
                        """);

        assertThat(seloste.run("explain", "record-processor-missing")).isZero();
        assertThat(seloste.out()).contains("processor-record: example").doesNotContain("accepted:");
    }

    @Test
    void aWholeRecordOfAProcessorIsSuccess() {
        assertThat(seloste.run(
                        "lint",
                        Command.EXAMPLES.resolve("kunta/library-services.yaml").toString(),
                        "--fail-on",
                        "warning"))
                .isZero();
        assertThat(seloste.out()).contains("exit 0");
    }

    @Test
    void anExplanationHasTheLawTheExamplesTheRemedyAndHowToAccept() {
        assertThat(seloste.run("explain", "dpo-missing", "--lang", "fi")).isZero();

        assertThat(seloste.out())
                .contains("dpo-missing   virhe\n", "  laki       tietosuoja-asetuksen 37")
                .contains("Säännön vastaisesti\n\n    seloste: 1\n", "    contacts: {dpo: {roles: dpo, ")
                .contains("        path: havainnon polku");
        assertThat(seloste.run("explain", "dpo-mising")).isEqualTo(2);
        assertThat(seloste.err()).isEqualTo("error: RULE: 'dpo-mising' is not known. Did you mean 'dpo-missing'?\n");
    }

    @Test
    void rulesAreData() throws IOException {
        assertThat(seloste.run("rules", "--format", "json")).isZero();

        JsonNode rules = new ObjectMapper().readTree(seloste.out());
        assertThat(rules).hasSizeGreaterThan(20);
        rules.forEach(rule ->
                assertThat(rule.at("/law")).as(rule.at("/rule").asText()).isNotEmpty());
    }

    @Test
    void aThousandRegistersFitIntoASmallHeap() throws IOException, InterruptedException {
        String shop = Files.readString(Path.of(SHOP));
        Path many = Files.createDirectory(folder.resolve("many"));
        for (int number = 0; number < 1000; number++) {
            Files.writeString(many.resolve(number + ".yaml"), number % 50 == 0 ? shop : TOWN);
        }
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx40m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "org.seloste.cli.Main",
                        "lint",
                        many.toString(),
                        "--out",
                        "json=" + at("lint.json"),
                        "--only",
                        RULES)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("printed.txt").toFile())
                .start();
        assertThat(process.waitFor(4, TimeUnit.MINUTES)).isTrue();

        assertThat(Files.readString(folder.resolve("printed.txt")))
                .contains("1960 errors, 980 warnings   exit 1", "… and 2900 more");
        assertThat(process.exitValue()).isEqualTo(1);
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
