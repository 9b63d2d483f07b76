package org.seloste.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.seloste.model.text.Language;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.acceptance.AcceptanceRules;
import org.seloste.rules.lint.catalogue.CatalogueRules;
import org.seloste.rules.lint.data.DataRules;
import org.seloste.rules.lint.decision.DecisionRules;
import org.seloste.rules.lint.document.DocumentRules;
import org.seloste.rules.lint.language.LanguageRules;
import org.seloste.rules.lint.legacy.LegacyRules;
import org.seloste.rules.lint.marketing.MarketingRules;
import org.seloste.rules.lint.organisation.OrganisationRules;
import org.seloste.rules.lint.purpose.PurposeRules;
import org.seloste.rules.lint.recipient.RecipientRules;
import org.seloste.rules.lint.record.RecordRules;
import org.seloste.rules.lint.retention.RetentionRules;
import org.seloste.rules.lint.rights.RightsRules;
import org.seloste.rules.lint.security.SecurityRules;
import org.seloste.rules.lint.source.SourceRules;
import org.seloste.rules.lint.transfer.TransferRules;

/** All rules, by an explicit list. */
public final class Rules {

    private static final List<Rule> ALL = Stream.of(
                    OrganisationRules.all(),
                    PurposeRules.all(),
                    DataRules.all(),
                    SourceRules.all(),
                    RecipientRules.all(),
                    TransferRules.all(),
                    DecisionRules.all(),
                    MarketingRules.all(),
                    RetentionRules.all(),
                    RightsRules.all(),
                    SecurityRules.all(),
                    LegacyRules.all(),
                    DocumentRules.all(),
                    LanguageRules.all(),
                    CatalogueRules.all(),
                    AcceptanceRules.all(),
                    RecordRules.all())
            .flatMap(List::stream)
            .toList();

    private Rules() {}

    /**
     * Every rule.
     *
     * @return the rules in the order of a report
     */
    public static List<Rule> all() {
        return ALL;
    }

    /**
     * The rule of an id.
     *
     * @param id an id such as {@code retention-missing}
     * @return the rule, or empty when there is none
     */
    public static Optional<Rule> find(String id) {
        return ALL.stream().filter(rule -> rule.about().id().equals(id)).findFirst();
    }

    /**
     * What a rule says to people.
     *
     * @param rule the rule
     * @param language the language
     * @return its title, why it matters, and what to do
     */
    public static RuleText text(About rule, Language language) {
        return new RuleText(
                Messages.get(rule.id() + ".title", language),
                Messages.get(rule.id() + ".explanation", language),
                Messages.get(rule.id() + ".remedy", language));
    }

    /**
     * A register that breaks a rule, and few others.
     *
     * @param rule the rule
     * @return a register in YAML
     */
    public static String badExample(About rule) {
        return example(rule, "bad");
    }

    /**
     * The same register, in which the rule finds nothing.
     *
     * @param rule the rule
     * @return a register in YAML
     */
    public static String goodExample(About rule) {
        return example(rule, "good");
    }

    private static String example(About rule, String kind) {
        String name = "examples/" + rule.id() + "." + kind + ".yaml";
        try (InputStream in = Objects.requireNonNull(Rules.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The jar is damaged: " + name, unreadable);
        }
    }
}
