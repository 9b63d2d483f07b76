package org.seloste.rules.lint.security;

import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/**
 * The record describes the measures that protect the data, where that is possible.
 *
 * <p>Measures of single stores do; a single one, as a firewall alone, describes nothing.
 */
final class SecurityNotStated implements Rule {

    private static final int FEWEST = 2;

    @Override
    public About about() {
        return About.warning("security-not-stated", "30(1)(g)", "32(1)")
                .covers("SEC-001", "R-30-G")
                .on(Topic.SECURITY, Topic.MANUAL_MATERIAL, Topic.ELECTRONIC_MATERIAL);
    }

    @Override
    public Outcome check(Subject register) {
        long ofStores = register.register().getStores().stream()
                .mapToLong(store -> store.getMeasures().items().size())
                .sum();
        boolean told = !register.register().getSecurity().items().isEmpty() || ofStores >= FEWEST;
        return Outcome.of(!told, register.gap(Topic.SECURITY, "security"));
    }
}
