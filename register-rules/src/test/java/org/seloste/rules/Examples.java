package org.seloste.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.seloste.model.io.RegisterFile;
import org.seloste.model.io.RegisterReader;
import org.seloste.rules.lint.LintContext;
import org.seloste.rules.lint.Rule;

/** The example registers that come with each rule. */
final class Examples {

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    static final Linter LINTER = Linter.with(LintContext.on(DAY));

    private Examples() {}

    static RegisterFile of(Rule rule, String kind) {
        String name = rule.about().id() + "." + kind + ".yaml";
        try (InputStream in = Rules.class.getResourceAsStream("examples/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The rule has no example " + name);
            }
            return RegisterReader.read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    static RegisterFile register(String yaml) {
        return register("en", yaml);
    }

    static RegisterFile register(String languages, String yaml) {
        return RegisterReader.read(
                "register.yaml", "seloste: 1\nregister: example\nlanguages: [" + languages + "]\n" + yaml);
    }
}
