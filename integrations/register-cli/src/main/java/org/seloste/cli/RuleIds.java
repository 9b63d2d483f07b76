package org.seloste.cli;

import java.util.List;
import java.util.stream.Stream;
import org.seloste.rules.Rules;
import org.seloste.rules.check.CheckAbout;
import org.seloste.rules.check.CheckRules;

/** The ids of rules: of those that judge registers, and of those that judge actions. A setting may name either. */
final class RuleIds {

    private RuleIds() {}

    static List<String> ofLint() {
        return Rules.all().stream().map(rule -> rule.about().id()).toList();
    }

    static List<String> ofChecks() {
        return CheckRules.all().stream().map(CheckAbout::id).toList();
    }

    static List<String> all() {
        return Stream.concat(ofLint().stream(), ofChecks().stream()).toList();
    }
}
