package org.seloste.rules.check;

import java.util.List;
import java.util.Optional;
import org.seloste.model.text.Language;

/** All rules that judge actions, by an explicit list. */
public final class CheckRules {

    private static final List<CheckRule> ALL = List.of(
            new PurposeDeclared(),
            new PurposeCondition(),
            new NoticeInForce(),
            new BasisDeclared(),
            new SubjectsDeclared(),
            new DataDeclared(),
            new DataOfPurpose(),
            new DataCondition(),
            new SourceDeclared(),
            new RecipientDeclared(),
            new ActorDeclared(),
            new TransferDeclared(),
            new AutomatedDecisionDeclared(),
            new PromiseKept(),
            new RightAnswered(),
            new ProcessorBound(),
            new ProcessorScope(),
            new SubProcessorAuthorised(),
            new FurtherProcessing(),
            new FurtherProcessingOfConsent(),
            new ResearchSafeguards(),
            new NewPurposeInformed(),
            new AuthorityInterests(),
            new LawCited(),
            new InterestWeighed(),
            new ConsentGiven(),
            new ConsentFree(),
            new ChildConsent(),
            new SpecialGround(),
            new CriminalGround(),
            new IdentityCodeGround(),
            new IdentityCodePrinted(),
            new SecurityStated(),
            new AccuracyRestored(),
            new ImpactAssessed(),
            new MarketingObjection(),
            new ObjectionAnswered(),
            new RestrictionHeld(),
            new MarketingConsent(),
            new CustomerExemption(),
            new MarketingBan(),
            new OrganisationMarketing(),
            new SenderShown(),
            new TerminalConsent(),
            new EmploymentNeed(),
            new EmployeeSource(),
            new WorkplaceConditions(),
            new SourceTold(),
            new AuthorityInquiry(),
            new TransferAdequacy(),
            new TransferSafeguard(),
            new TransferDerogation(),
            new TransferMechanismStated(),
            new ForeignOrder(),
            new AutomatedDecisionGround(),
            new AutomatedDecisionSafeguards(),
            new AutomatedDecisionSpecial(),
            new ScoreDecides(),
            new RetentionKept(),
            new RetentionKnown(),
            new ErasureHeld());

    private static final List<CheckAbout> ABOUTS =
            ALL.stream().map(CheckRule::about).toList();

    private CheckRules() {}

    static List<CheckRule> rules() {
        return ALL;
    }

    /**
     * What is fixed of every rule.
     *
     * @return the rules in the order of a verdict
     */
    public static List<CheckAbout> all() {
        return ABOUTS;
    }

    /**
     * What is fixed of a rule.
     *
     * @param id the id of the rule
     * @return the rule, or empty when there is none of that id
     */
    public static Optional<CheckAbout> find(String id) {
        return ABOUTS.stream().filter(about -> about.id().equals(id)).findFirst();
    }

    /**
     * What a rule demands, in a few words.
     *
     * @param rule the rule
     * @param language the language of the words
     * @return such as {@code Data go to declared recipients}
     */
    public static String title(CheckAbout rule, Language language) {
        return CheckTexts.get(rule.id() + ".title", language);
    }

    /**
     * An action to which a rule objects, or for which it names a duty.
     *
     * @param rule the rule
     * @return the action with its answer, from the example registers
     */
    public static CheckExample example(CheckAbout rule) {
        return CheckExample.of(rule);
    }
}
