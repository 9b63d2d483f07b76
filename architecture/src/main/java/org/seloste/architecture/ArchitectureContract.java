package org.seloste.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What every module is asked. A module extends it in its tests and answers with its {@link Layout}.
 *
 * <p>The public types of the module stand in {@code src/test/resources/public-types.txt}, one name a line, sorted.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ArchitectureContract {

    private final ModuleClasses module = ModuleClasses.besideTest(getClass());

    /** For the architecture test of a module. */
    protected ArchitectureContract() {}

    /**
     * The packages of the module and the arrows between them.
     *
     * @return the layout
     */
    protected abstract Layout layout();

    @Test
    void packagesUseOnlyWhatTheyMay() {
        none(
                module.forbiddenArrows(layout()),
                "Turn the dependency around or move the code. When the design itself has changed, change the layout in "
                        + getClass().getName() + ".");
    }

    @Test
    void everyPackageIsPlacedAndNullMarked() {
        none(
                module.packagesOutOfPlace(layout()),
                "Place the package in the layout of " + getClass().getName()
                        + ", and give it a package-info.java with a sentence of javadoc and @NullMarked.");
    }

    @Test
    void resultsDependOnNoClockLocaleOrEnvironment() {
        none(
                module.looksAtTheSurroundings(layout()),
                "Take the date, locale, zone, character set or setting as an argument; only the edge of the program asks"
                        + " for them.");
    }

    @Test
    void publicTypesAreThoseListed() {
        none(
                module.publicTypesOtherThanListed(),
                "A public type is a promise: make it package-private, or take the new list over with\n  "
                        + module.commandThatListsThem());
    }

    private static void none(List<String> faults, String remedy) {
        assertThat(faults)
                .withFailMessage(() -> "\n" + String.join("\n", faults) + "\n\n" + remedy)
                .isEmpty();
    }
}
