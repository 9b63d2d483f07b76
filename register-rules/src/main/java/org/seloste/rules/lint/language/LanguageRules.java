package org.seloste.rules.lint.language;

import java.util.List;
import org.seloste.rules.lint.Rule;

/** Whether the languages of a notice say the same, Article 12(1). */
public final class LanguageRules {

    private LanguageRules() {}

    /**
     * The rules of this package.
     *
     * @return the rules in the order of a report
     */
    public static List<Rule> all() {
        return List.of(new LanguageMissing(), new AddressMixed(), new WrongTerm());
    }
}
