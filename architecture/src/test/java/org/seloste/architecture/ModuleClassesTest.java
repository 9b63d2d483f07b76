package org.seloste.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seloste.architecture.fixture.low.Low;

class ModuleClassesTest {

    private static final String ROOT = "org.seloste.architecture.fixture";

    @TempDir
    private Path directory;

    private Path list;
    private ModuleClasses module;

    @BeforeEach
    void readTheFixture() throws IOException {
        Files.createDirectories(directory.resolve("target"));
        list = Files.createDirectories(directory.resolve("src/test/resources")).resolve("public-types.txt");
        Path compiled = Path.of(URI.create(
                Low.class.getProtectionDomain().getCodeSource().getLocation().toString()));
        module = ModuleClasses.of(directory, compiled.resolve(ROOT.replace('.', '/')));
    }

    @Test
    void anArrowUpwardsAndAnUnnamedLibraryAreReportedWithTheirPlace() {
        Layout layout = Layout.of(ROOT).place("low").place("high", "low").place("stray");

        assertThat(module.forbiddenArrows(layout))
                .hasSize(2)
                .satisfiesExactly(
                        library -> assertThat(library)
                                .startsWith(ROOT + ".low may not use org.assertj.core.api: ")
                                .contains("Low.java:"),
                        upwards -> assertThat(upwards)
                                .startsWith(ROOT + ".low may not use " + ROOT + ".high: ")
                                .contains("Low.java:"));
    }

    @Test
    void aNamedLibraryMayBeUsed() {
        Layout layout =
                Layout.of(ROOT).place("low").place("high", "low").place("stray").uses("org.assertj");

        assertThat(module.forbiddenArrows(layout))
                .singleElement()
                .asString()
                .startsWith(ROOT + ".low may not use " + ROOT + ".high: ");
    }

    @Test
    void aPackageThatIsNotPlacedOrNotNullMarkedIsReported() {
        Layout layout = Layout.of(ROOT).place("low").place("high", "low");

        assertThat(module.packagesOutOfPlace(layout))
                .containsExactly(ROOT + ".stray is not @NullMarked", ROOT + ".stray is not in the layout");
    }

    @Test
    void askingForTheTimeOrTheLocaleIsReportedAlsoAsAMethodReference() {
        assertThat(module.looksAtTheSurroundings(Layout.of(ROOT)))
                .hasSize(2)
                .anySatisfy(fault -> assertThat(fault).contains("java.util.Locale.getDefault()"))
                .anySatisfy(fault -> assertThat(fault).contains("java.time.Instant.now()"));
    }

    @Test
    void theEdgeMayAskForTheLocale() {
        assertThat(module.looksAtTheSurroundings(Layout.of(ROOT).edge("High")))
                .singleElement()
                .asString()
                .contains("java.time.Instant.now()");
    }

    @Test
    void publicTypesAreComparedWithTheListInBothDirections() throws IOException {
        Files.writeString(list, ROOT + ".high.High\n" + ROOT + ".low.Gone\n");

        assertThat(module.publicTypesOtherThanListed())
                .containsExactly(
                        "public, but not in the list:  " + ROOT + ".low.Low",
                        "public, but not in the list:  " + ROOT + ".low.Low.Nested",
                        "in the list, but not public:  " + ROOT + ".low.Gone");
    }

    @Test
    void theListThatWasFoundSatisfiesTheComparison() throws IOException {
        assertThat(module.publicTypesOtherThanListed()).hasSize(3);

        Files.copy(directory.resolve("target/public-types.txt"), list);

        assertThat(module.publicTypesOtherThanListed()).isEmpty();
    }

    @Test
    void anArrowToAPackageThatIsNotYetPlacedIsRefused() {
        Layout layout = Layout.of(ROOT);

        assertThatThrownBy(() -> layout.place("low", "high"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(ROOT + ".low may use only packages placed before it, and " + ROOT + ".high is not");
    }

    @Test
    void aPackageIsPlacedOnce() {
        Layout layout = Layout.of(ROOT).place("low");

        assertThatThrownBy(() -> layout.place("low"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(ROOT + ".low is placed twice");
    }
}
