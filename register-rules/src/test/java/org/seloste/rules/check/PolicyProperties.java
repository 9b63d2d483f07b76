package org.seloste.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.seloste.model.law.LawData;

/** What must hold of every register and every action. */
class PolicyProperties {

    private static final int TRIES = 200;

    private static Policy policy(Draft draft, long order) {
        return Policy.compile(draft.build(new Random(order)), LawData.builtIn(), Shop.TODAY);
    }

    @Property(tries = TRIES)
    void whatNobodyKnowsNeverMakesTheAnswerGood(@ForAll long seed) {
        Random chance = new Random(seed);
        Policy policy = policy(Draft.by(chance), 0);
        ProcessingAction action = ChanceAction.by(chance, policy.register());
        Verdict known = policy.check(action);
        if (known.isAllowed()) {
            return;
        }
        for (Input input : Input.values()) {
            if (action.says(input) && !action.isUnknown(input)) {
                Verdict unknown = policy.check(action.withUnknown(input));
                assertThat(unknown.isAllowed())
                        .as("%s%nwithout knowing %s: %s%nknowing it: %s", action, input.field(), unknown, known)
                        .isFalse();
            }
        }
    }

    @Property(tries = TRIES)
    void aWideningDeclarationNeverMakesTheAnswerWorse(@ForAll long seed) {
        Random chance = new Random(seed);
        Draft draft = Draft.by(chance);
        Policy before = policy(draft, 0);
        ProcessingAction action = ChanceAction.by(chance, before.register());
        Verdict narrow = before.check(action);
        draft.widen(chance);
        Verdict wide = policy(draft, 0).check(action);
        assertThat(wide.decision())
                .as("%s%nbefore: %s%nafter: %s", action, narrow, wide)
                .isLessThanOrEqualTo(narrow.decision());
    }

    @Property(tries = TRIES)
    void theOrderOfListsDoesNotMatter(@ForAll long seed) {
        Random chance = new Random(seed);
        Draft draft = Draft.by(chance);
        Policy ordered = policy(draft, 1);
        ProcessingAction action = ChanceAction.by(chance, ordered.register());
        Verdict one = ordered.check(action);
        Verdict other = policy(draft, seed).check(action);
        assertThat(other.decision()).as("%s%n%s%n%s", action, one, other).isEqualTo(one.decision());
        assertThat(other.reasons().stream().map(reason -> reason.rule().id()).distinct())
                .containsExactlyInAnyOrderElementsOf(one.reasons().stream()
                        .map(reason -> reason.rule().id())
                        .distinct()
                        .toList());
    }

    @Property(tries = TRIES)
    void whatIsDeniedHasAReasonThatNamesAnElementOrItsAbsence(@ForAll long seed) {
        Random chance = new Random(seed);
        Policy policy = policy(Draft.by(chance), 0);
        Verdict verdict = policy.check(ChanceAction.by(chance, policy.register()));
        if (verdict.decision() == Decision.DENIED) {
            assertThat(verdict.reasons())
                    .anyMatch(reason -> reason.decision() == Decision.DENIED
                            && !reason.path().isBlank());
        }
        verdict.reasons().forEach(reason -> assertThat(reason.toString()).doesNotContain("{"));
        verdict.duties().forEach(reason -> assertThat(reason.toString()).doesNotContain("{"));
    }

    @StatisticsReport(onFailureOnly = true)
    @Property(tries = 5 * TRIES, edgeCases = EdgeCasesMode.NONE)
    void whatIsSeenAtOnceIsWhatAllRulesSay(@ForAll long seed) {
        Random chance = new Random(seed);
        Policy policy = policy(Draft.by(chance), 0);
        ProcessingAction action = ChanceAction.by(chance, policy.register());
        Verdict full = policy.judgeInFull(action);
        assertThat(policy.check(action)).as("%s", action).isEqualTo(full);
        PreparedAction prepared = policy.prepare(action);
        assertThat(policy.check(prepared)).as("%s", action).isEqualTo(full);
        Statistics.label("decision")
                .collect(full.decision())
                .coverage(shares -> Stream.of(Decision.values())
                        .forEach(each -> shares.check(each).percentage(share -> share >= 10)));
        if (prepared.isDeclared()) {
            Statistics.label("seen at once")
                    .collect(prepared.quick())
                    .coverage(shares -> Stream.of(QuickAnswer.values())
                            .forEach(each -> shares.check(each).percentage(share -> share >= 3)));
        }
    }
}
