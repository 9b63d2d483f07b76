package org.seloste.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

    private static final String REGISTER = """
            seloste: 1
            register: shop
            languages: [en]
            people: [customer]
            purposes:
              orders: {bases: {basis: contract, with: data-subject}, data: [contact-details], people: customer}
            data: {contact-details: {items: [email-address, phone-number]}}
            """;

    private static final String COVERED =
            "{\"v\":1,\"purpose\":\"orders\",\"operation\":\"use\",\"data\":[\"contact-details/email-address\"],"
                    + "\"subjects\":[\"customer\"]}\n";
    private static final String UNDECLARED = COVERED.replace("orders", "surveys");

    @TempDir
    private Path folder;

    private Command seloste;

    @BeforeEach
    void startInTheFolder() throws IOException {
        seloste = new Command(folder);
        write("register.yaml", REGISTER);
    }

    @Test
    void whatIsDeclaredIsCovered() throws IOException {
        write("actions.ndjson", COVERED + COVERED);

        assertThat(check("actions.ndjson")).isZero();

        assertThat(seloste.out())
                .isEqualTo("2 actions: 2 covered, 0 with duties, 0 to be judged by a person, 0 denied\n"
                        + "No objections   exit 0   0.0 s\n");
    }

    @Test
    void whatIsNotDeclaredIsDeniedAndToldOnceWithHowOften() throws IOException {
        write("actions.ndjson", COVERED + UNDECLARED + UNDECLARED.replace("\"v\":1", "\"v\":1,\"n\":40"));

        assertThat(check("actions.ndjson", "--only", "purpose-declared")).isEqualTo(1);

        assertThat(seloste.out())
                .startsWith("denied  purpose-declared ")
                .contains("\n  ./actions.ndjson:2:1  purposes\n")
                .contains(
                        "  action     purpose: surveys, operation: use, data: [contact-details/email-address], subjects:")
                .contains("  register   ./register.yaml:5:1\n", "  law        ", "  times      41\n")
                .endsWith("42 actions: 1 covered, 0 with duties, 0 to be judged by a person, 41 denied\n"
                        + "1 denial   exit 1   0.0 s\n");
    }

    @Test
    void ofSeveralVersionsTheOneInForceOnTheDayOfAnActionAnswers() throws IOException {
        write("versions/2025.yaml", REGISTER + "dates: {valid-from: 2025-01-01}\n");
        write(
                "versions/2026.yaml",
                REGISTER.replace("phone-number", "phone-number, postal-address") + "dates: {valid-from: 2026-01-01}\n");
        String post = COVERED.replace("email-address", "postal-address");
        String dated = post.replace("\"v\":1", "\"v\":1,\"ts\":\"DAY\"");
        write(
                "actions.ndjson",
                post
                        + dated.replace("DAY", "2026-05-01")
                        + dated.replace("DAY", "2025-05-01")
                        + dated.replace("DAY", "2024-05-01")
                        + dated.replace("DAY", "2024-06-01"));

        assertThat(seloste.run("check", folder.resolve("versions").toString(), "--actions", at("actions.ndjson")))
                .isEqualTo(1);

        assertThat(seloste.out())
                .contains("denied  no-version-in-force\n  ./actions.ndjson:4:1\n")
                .contains("the first holds from 2025-01-01.", "  times      2\n")
                .containsPattern("denied  data-[a-z-]+ .*\n  \\./actions.ndjson:3:1")
                .contains("  version    2025-01-01\n")
                .contains("5 actions: 2 covered, 0 with duties, 0 to be judged by a person, 3 denied\n");
    }

    @Test
    void versionsWithoutTheirDaysAreWrongUse() throws IOException {
        write("versions/one.yaml", REGISTER);
        write("versions/two.yaml", REGISTER);
        write("actions.ndjson", COVERED);

        assertThat(seloste.run("check", folder.resolve("versions").toString(), "--actions", at("actions.ndjson")))
                .isEqualTo(2);

        assertThat(seloste.err())
                .startsWith(
                        "error: REGISTER: A version of 'shop' has no date from which it holds: state dates/valid-from");
    }

    @Test
    void yamlIsReadTooAndTheVerdictComesInTheLanguageThatIsAskedFor() throws IOException {
        write(
                "actions.yaml",
                "- {v: 1, purpose: surveys, operation: use, data: [contact-details], subjects: [customer]}\n");

        assertThat(check("actions.yaml", "--only", "purpose-declared", "--lang", "fi"))
                .isEqualTo(1);

        assertThat(seloste.out()).startsWith("kielletty  purpose-declared ").contains("1 kielto   exit 1");
    }

    @Test
    void jsonTellsTheDecisionItsGroundsAndTheNumbers() throws IOException {
        write(
                "actions.ndjson",
                COVERED
                        + UNDECLARED.replace(
                                "}\n", ",\"at\":{\"element\":\"Surveys.send\",\"file\":\"S.java\",\"line\":7}}\n"));

        assertThat(check("actions.ndjson", "--only", "purpose-declared", "--format", "json"))
                .isEqualTo(1);

        JsonNode report = new ObjectMapper().readTree(seloste.out());
        JsonNode finding = report.at("/files/0/findings/0");
        assertThat(finding.at("/rule").asText()).isEqualTo("purpose-declared");
        assertThat(finding.at("/decision").asText()).isEqualTo("denied");
        assertThat(finding.at("/severity").asText()).isEqualTo("error");
        assertThat(finding.at("/at").asText()).isEqualTo("Surveys.send  S.java:7");
        assertThat(finding.at("/fingerprint").asText()).matches("[0-9a-f]{12}");
        assertThat(report.at("/summary/actions/allowed").asInt()).isEqualTo(1);
        assertThat(report.at("/summary/actions/denied").asInt()).isEqualTo(1);
    }

    @Test
    void theFingerprintStaysWhenLinesMoveAndRecordsAreAdded() throws IOException {
        write("actions.ndjson", UNDECLARED);
        check("actions.ndjson", "--only", "purpose-declared", "--format", "line");
        String before = seloste.out().replaceAll(".*\\[([0-9a-f]{12})]\\R", "$1");
        write("actions.ndjson", COVERED + COVERED + UNDECLARED);
        write("register.yaml", "# a comment\n" + REGISTER);

        check("actions.ndjson", "--only", "purpose-declared", "--format", "line");

        assertThat(before).hasSize(12);
        assertThat(seloste.out()).contains("[" + before + "]");
    }

    @Test
    void aFieldThatDoesNotExistIsAFaultAndItsValueIsNotRepeated() throws IOException {
        write("actions.ndjson", COVERED + COVERED.replace("\"v\":1", "\"v\":1,\"name\":\"A person\""));

        assertThat(check("actions.ndjson")).isEqualTo(3);

        assertThat(seloste.err()).contains("error: ./actions.ndjson:2:").doesNotContain("A person");
        assertThat(seloste.out()).contains("1 actions: 1 covered").contains("1 file unreadable   exit 3");
    }

    @Test
    void withoutActionsNothingIsChecked() throws IOException {
        write("actions.ndjson", "");

        assertThat(check("actions.ndjson")).isEqualTo(4);
        assertThat(seloste.err()).isEqualTo("Nothing was checked: no actions found.\n");
        assertThat(check("actions.ndjson", "--allow-empty")).isZero();
        assertThat(check("nowhere.ndjson")).isEqualTo(3);
        assertThat(seloste.run("check", at("register.yaml"))).isEqualTo(2);
    }

    @Test
    void ofACatalogueOneRegisterIsChosen() throws IOException {
        String catalogue = Command.EXAMPLES.resolve("kunta/catalogue.yaml").toString();
        write("actions.ndjson", COVERED);

        assertThat(seloste.run("check", catalogue, "--actions", at("actions.ndjson")))
                .isEqualTo(2);
        assertThat(seloste.err()).contains("holds 3 registers; choose one with --register: ");
        assertThat(seloste.run("check", catalogue, "--actions", at("actions.ndjson"), "--register", "librry"))
                .isEqualTo(2);
        assertThat(seloste.err()).contains("Did you mean 'library'?");
        assertThat(seloste.run("check", catalogue, "--actions", at("actions.ndjson"), "--register", "library"))
                .isEqualTo(1);
    }

    @Test
    void aRegisterThatCannotBeReadIsTold() throws IOException {
        write("register.yaml", REGISTER + "prposes: none\n");
        write("actions.ndjson", COVERED);

        assertThat(check("actions.ndjson")).isEqualTo(3);

        assertThat(seloste.err()).contains("error: ./register.yaml:8:1: ");
    }

    @Test
    void aSettingMayNameRulesOfEitherKind() throws IOException {
        write("actions.ndjson", UNDECLARED);
        seloste.with(Map.of("SELOSTE_SKIP", "purpose-declared,dpo-missing"));

        check("actions.ndjson");

        assertThat(seloste.out()).doesNotContain("purpose-declared");
        assertThat(seloste.run("lint", at("register.yaml"), "--fail-on", "none"))
                .isZero();
    }

    @Test
    void aLongLogFitsIntoASmallHeap() throws IOException, InterruptedException {
        try (BufferedWriter log = Files.newBufferedWriter(folder.resolve("log.ndjson"))) {
            for (int number = 0; number < 200_000; number++) {
                log.write(number % 10 == 0 ? COVERED.replace("orders", "p" + number % 3000) : COVERED);
            }
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx40m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.seloste.cli.Main"));
        command.addAll(List.of("check", "register.yaml", "--actions", "log.ndjson", "--only", "purpose-declared"));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("printed.txt").toFile())
                .start();
        assertThat(process.waitFor(4, TimeUnit.MINUTES)).isTrue();

        assertThat(Files.readString(folder.resolve("printed.txt")))
                .contains("200000 actions: 180000 covered", "20000 denied\n300 denials   exit 1");
    }

    private int check(String actions, String... more) {
        List<String> arguments = new ArrayList<>(List.of("check", at("register.yaml"), "--actions", at(actions)));
        arguments.addAll(List.of(more));
        return seloste.run(arguments.toArray(String[]::new));
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String name, String content) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), content);
    }
}
