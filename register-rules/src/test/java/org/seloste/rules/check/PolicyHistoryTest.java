package org.seloste.rules.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.seloste.model.Register;
import org.seloste.model.io.RegisterReader;
import org.seloste.model.law.LawData;
import org.seloste.rules.compare.RegisterHistory;

class PolicyHistoryTest {

    private static final PolicyHistory HISTORY = PolicyHistory.compile(
            RegisterHistory.of(List.of(version("2025-01-01", "email-address"), version("2026-03-01", "phone-number"))),
            LawData.builtIn());

    private static Register version(String start, String data) {
        return RegisterReader.read("r.yaml", """
                        seloste: 1
                        register: club
                        languages: [en]
                        dates: {valid-from: %s}
                        people: [member]
                        purposes:
                          membership: {text: Membership, bases: contract, data: [%s], people: [member]}
                        data: [%s]
                        """.formatted(start, data, data)).register();
    }

    private static ProcessingAction.Builder use() {
        return ProcessingAction.builder("membership", Operation.USE)
                .data("email-address")
                .subjects("member");
    }

    private static Optional<Decision> on(LocalDate day) {
        return HISTORY.check(use().with(Input.DAY, day).build()).map(Verdict::decision);
    }

    @Test
    void anActionIsAnsweredByTheVersionOfItsDay() {
        assertThat(on(LocalDate.of(2024, 12, 31))).isEmpty();
        assertThat(on(LocalDate.of(2025, 1, 1))).contains(Decision.ALLOWED);
        assertThat(on(LocalDate.of(2026, 2, 28))).contains(Decision.ALLOWED);
        assertThat(on(LocalDate.of(2026, 3, 1))).contains(Decision.DENIED);
    }

    @Test
    void theVersionInForceIsFoundByTheDay() {
        assertThat(HISTORY.inForceOn(LocalDate.of(2026, 2, 28))
                        .flatMap(policy ->
                                policy.register().getDates().orElseThrow().getValidFrom()))
                .contains(LocalDate.of(2025, 1, 1));
    }

    @Test
    void anActionWithoutADayIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HISTORY.check(use().build()))
                .withMessageContaining("on what day");
    }
}
