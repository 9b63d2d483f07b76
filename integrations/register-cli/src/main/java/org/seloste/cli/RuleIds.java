package org.seloste.cli;

import java.util.List;
import org.seloste.rules.Rules;

/** The ids of rules. */
final class RuleIds {

    private RuleIds() {}

    static List<String> ofLint() {
        return Rules.all().stream().map(rule -> rule.about().id()).toList();
    }

    static List<String> all() {
        return ofLint();
    }
}
