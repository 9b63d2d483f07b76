package org.seloste.rules.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seloste.model.text.Language;

class ActionReaderTest {

    private static List<ActionFault> faults(String name, String content) {
        return catchThrowableOfType(InvalidActionsException.class, () -> ActionReader.read(name, content))
                .faults();
    }

    private static String fault(String record) {
        List<ActionFault> faults = faults("a.yaml", "v: 1\nactions:\n  - {" + record + "}\n");
        assertThat(faults).hasSize(1);
        return faults.get(0).toString();
    }

    @Test
    void yamlJsonAndLinesSayTheSame() {
        ProcessingAction action = ProcessingAction.builder("delivery", Operation.DISCLOSE)
                .data("orders", "email-address")
                .recipient("carrier")
                .with(Input.AUTOMATED, false)
                .with(Input.COLLECTED_ON, LocalDate.of(2026, 1, 31))
                .with(Input.AGE, 12)
                .event("delivery", LocalDate.of(2026, 2, 1))
                .none(Input.COUNTRY)
                .unknown(Input.CONSENT)
                .build();
        String json =
                "{\"v\":1,\"purpose\":\"delivery\",\"operation\":\"disclose\",\"data\":[\"email-address\",\"orders\"],"
                        + "\"recipient\":\"carrier\",\"automated\":false,\"collectedOn\":\"2026-01-31\",\"age\":12,"
                        + "\"events\":{\"delivery\":\"2026-02-01\"},\"country\":\"none\",\"consent\":\"unknown\"}";
        String yaml =
                "- {v: 1, purpose: delivery, operation: disclose, data: [orders, email-address], recipient: carrier,"
                        + " automated: false, collectedOn: 2026-01-31, age: 12, events: {delivery: 2026-02-01}, country: none,"
                        + " consent: unknown}";
        assertThat(ActionReader.read("a.yaml", yaml))
                .extracting(ActionRecord::action)
                .containsExactly(action);
        assertThat(ActionReader.read("a.json", "[" + json + "]"))
                .extracting(ActionRecord::action)
                .containsExactly(action);
        assertThat(ActionReader.read("a.ndjson", json + "\n" + json + "\n"))
                .extracting(ActionRecord::action)
                .containsExactly(action, action);
    }

    @Test
    void aRecordTellsHowOftenWhereAndOnWhichLine() {
        ActionRecord record = ActionReader.read(
                        "a.ndjson",
                        "\n{\"v\":1,\"purpose\":\"orders\",\"operation\":\"use\",\"n\":17,\"ts\":\"2026-11-20T23:30:00+02:00\","
                                + "\"at\":{\"service\":\"shop\",\"line\":41}}")
                .get(0);
        assertThat(record.count()).isEqualTo(17);
        assertThat(record.at().orElseThrow().service()).contains("shop");
        assertThat(record.at().orElseThrow().line()).contains(41);
        assertThat(record.position().line()).isEqualTo(2);
        assertThat(record.action().value(Input.DAY)).contains(LocalDate.of(2026, 11, 20));
    }

    @Test
    void norwayIsACountryAndNoAnswer() {
        assertThat(Shop.action("purpose: delivery, operation: transfer, country: NO")
                        .value(Input.COUNTRY))
                .contains("NO");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "purpose: orders, operation: use, recipent: carrier | There is no field “recipent”. Did you mean “recipient”?",
                "purpose: orders, operation: us | The value of the field “operation” does not fit.",
                "operation: use | The field “purpose” is missing. Add it.",
                "purpose: orders, operation: use, consent: yes | It takes one of its words: given, explicit,",
                "purpose: orders, operation: use, country: Finland | It takes a country code such as FI.",
                "purpose: orders, operation: use, automated: maybe | It takes true or false.",
                "purpose: orders, operation: use, subjects: none | It takes a list of ids.",
                "purpose: orders, operation: use, collectedOn: 2026-02-30 | It takes a date such as 2026-11-30.",
                "purpose: orders, operation: use, purpose: orders | The field “purpose” stands twice.",
                "purpose: orders, operation: use, data: [{a: b}] | It takes a list of ids.",
                "purpose: orders, operation: use, data: null | It takes a list of ids.",
                "purpose: orders, operation: use, n: -1 | It takes a whole number.",
            })
    void whatDoesNotFitIsSaidWithItsPlace(String record, String message) {
        assertThat(fault(record)).startsWith("a.yaml:3:").contains(message);
    }

    @Test
    void noFaultRepeatsAValueOrAnIdentityCode() {
        String secret = "maija.meikalainen@example.org";
        assertThat(fault("purpose: orders, operation: use, recipient: \"" + secret + "\""))
                .doesNotContain(secret);
        assertThat(fault("purpose: orders, operation: use, \"" + secret + "\": 1"))
                .doesNotContain(secret);
        assertThat(faults("a.ndjson", "{\"v\":1,\"purpose\":\"orders\",\"operation\":" + "secretword}")
                        .get(0)
                        .toString())
                .doesNotContain("secretword")
                .contains("a.ndjson:1:");
    }

    @Test
    void faultsAreSaidInEveryLanguage() {
        ActionFault fault = faults("a.yaml", "- {v: 1, purpose: orders, operation: use, automated: x}")
                .get(0);
        assertThat(fault.message(Language.FINNISH)).contains("true tai false");
        assertThat(fault.message(Language.SWEDISH)).contains("true eller false");
    }

    @Test
    void aRecordWithoutItsVersionIsRefused() {
        assertThat(faults("a.json", "{\"purpose\":\"orders\",\"operation\":\"use\"}")
                        .get(0)
                        .code())
                .isEqualTo("version-missing");
        assertThat(faults("a.json", "{\"v\":2,\"purpose\":\"orders\",\"operation\":\"use\"}")
                        .get(0)
                        .code())
                .isEqualTo("version");
    }

    @Test
    void soundRecordsAreHandedOverBeforeTheFaultsAreThrown() {
        List<ActionRecord> read = new ArrayList<>();
        String lines =
                "{\"v\":1,\"purpose\":\"a\",\"operation\":\"use\"}\n{\"v\":1}\n{\"v\":1,\"purpose\":\"b\",\"operation\":\"use\"}\n";
        InvalidActionsException thrown = catchThrowableOfType(
                InvalidActionsException.class,
                () -> ActionReader.stream(
                        "a.ndjson", new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), read::add));
        assertThat(read).extracting(record -> record.action().purpose()).containsExactly("a", "b");
        assertThat(thrown.faults()).extracting(fault -> fault.position().line()).containsOnly(2);
    }

    @Test
    void aFileThatIsNotThereIsAFault() {
        assertThat(catchThrowableOfType(
                                InvalidActionsException.class, () -> ActionReader.read(Path.of("no-such-file.yaml")))
                        .faults()
                        .get(0)
                        .code())
                .isEqualTo("unreadable");
    }

    @Test
    void yamlTricksAreRefused() {
        assertThat(faults("a.yaml", "- &x {v: 1, purpose: orders, operation: use}\n- *x\n"))
                .extracting(ActionFault::code)
                .contains("alias");
    }
}
