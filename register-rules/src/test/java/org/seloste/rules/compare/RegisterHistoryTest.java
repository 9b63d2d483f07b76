package org.seloste.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seloste.model.Register;
import org.seloste.model.io.RegisterReader;

class RegisterHistoryTest {

    private static String yaml(String id, String version, String dates) {
        return "seloste: 1\nregister: " + id + "\nlanguages: [en]\nversion: '" + version + "'\n" + dates + "\n";
    }

    private static Register register(String id, String version, String dates) {
        return RegisterReader.read("r.yaml", yaml(id, version, dates)).register();
    }

    @Test
    void aVersionIsInForceFromItsDayUntilTheNext() {
        RegisterHistory history = RegisterHistory.of(List.of(
                register("shop", "2", "dates: {created: 2020-01-01, updated: 2025-05-01}"),
                register("shop", "3", "dates: {updated: 2026-01-01, valid-from: 2026-03-01}"),
                register("shop", "1", "dates: {created: 2020-01-01}")));

        assertThat(history.id()).isEqualTo("shop");
        assertThat(history.versions())
                .extracting(each -> each.getVersion().orElseThrow())
                .containsExactly("1", "2", "3");
        assertThat(version(history, "2019-12-31")).isEmpty();
        assertThat(version(history, "2020-01-01")).contains("1");
        assertThat(version(history, "2025-04-30")).contains("1");
        assertThat(version(history, "2025-05-01")).contains("2");
        assertThat(version(history, "2026-02-28")).contains("2");
        assertThat(version(history, "2026-03-01")).contains("3");
        assertThat(history.startOfVersionOn(LocalDate.of(2026, 2, 28))).contains(LocalDate.of(2025, 5, 1));
    }

    private static Optional<String> version(RegisterHistory history, String day) {
        return history.inForceOn(LocalDate.parse(day)).flatMap(Register::getVersion);
    }

    @Test
    void aFolderHoldsTheVersionsOfSeveralRegisters(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.yaml"), yaml("shop", "1", "dates: {created: 2020-01-01}"));
        Files.writeString(folder.resolve("b.yml"), yaml("shop", "2", "dates: {created: 2021-01-01}"));
        Files.writeString(folder.resolve("c.yaml"), yaml("club", "1", "dates: {created: 2020-01-01}"));
        Files.writeString(folder.resolve("notes.txt"), "not a register");

        Map<String, RegisterHistory> histories = RegisterHistory.read(folder);

        assertThat(histories.keySet()).containsExactly("club", "shop");
        assertThat(histories.get("shop").versions()).hasSize(2);
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegisterHistory.of(List.of(
                        register("shop", "1", ""),
                        register("shop", "2", "dates: {created: 2020-01-01}"),
                        register("shop", "3", "dates: {created: 2020-01-01}"),
                        register("club", "1", "dates: {created: 2021-01-01}"))))
                .withMessageContaining("[club, shop]")
                .withMessageContaining("no date")
                .withMessageContaining("begin on 2020-01-01");
        assertThatIllegalArgumentException().isThrownBy(() -> RegisterHistory.of(List.of()));
    }
}
