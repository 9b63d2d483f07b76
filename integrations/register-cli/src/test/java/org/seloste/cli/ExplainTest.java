package org.seloste.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seloste.rules.check.CheckRules;

class ExplainTest {

    @TempDir
    private Path folder;

    private Command seloste;

    @BeforeEach
    void startInTheFolder() {
        seloste = new Command(folder);
    }

    @Test
    void aRuleForActionsIsExplainedByAnActionAndItsAnswer() {
        assertThat(seloste.run("explain", "purpose-declared")).isZero();

        assertThat(seloste.out())
                .contains("An action, held against the register shop-customers of the examples\n\n    {purpose: ")
                .contains("\n  denied     Purpose “");
    }

    @Test
    void theAnswerComesInTheLanguageThatIsAskedFor() {
        assertThat(seloste.run("explain", "purpose-declared", "--lang", "sv")).isZero();

        assertThat(seloste.out()).contains("En åtgärd, mot exempelregistret shop-customers", "Ändamålet ”");
    }

    @Test
    void everyRuleForActionsHasItsExampleInEveryLanguage() {
        String[] ids = CheckRules.all().stream().map(rule -> rule.id()).toArray(String[]::new);
        for (String language : new String[] {"fi", "en", "sv"}) {
            String[] arguments = new String[ids.length + 3];
            arguments[0] = "explain";
            arguments[1] = "--lang";
            arguments[2] = language;
            System.arraycopy(ids, 0, arguments, 3, ids.length);

            assertThat(seloste.run(arguments)).isZero();
            assertThat(seloste.out().lines().filter(line -> line.startsWith("    {purpose: ")))
                    .hasSameSizeAs(ids);
        }
    }
}
