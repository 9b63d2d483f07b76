package org.seloste.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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
        ProcessingAction action = ChanceAction.by(chance);
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
        ProcessingAction action = ChanceAction.by(chance);
        Verdict narrow = policy(draft, 0).check(action);
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
        ProcessingAction action = ChanceAction.by(chance);
        Verdict one = policy(draft, 1).check(action);
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
        Verdict verdict = policy.check(ChanceAction.by(chance));
        if (verdict.decision() == Decision.DENIED) {
            assertThat(verdict.reasons())
                    .anyMatch(reason -> reason.decision() == Decision.DENIED
                            && !reason.path().isBlank());
        }
        verdict.reasons().forEach(reason -> assertThat(reason.toString()).doesNotContain("{"));
        verdict.duties().forEach(reason -> assertThat(reason.toString()).doesNotContain("{"));
    }

    @Property(tries = TRIES)
    void whatIsSeenAtOnceIsWhatAllRulesSay(@ForAll long seed) {
        Random chance = new Random(seed);
        Policy policy = policy(Draft.by(chance), 0);
        ProcessingAction action = ChanceAction.by(chance);
        Verdict full = policy.judgeInFull(action);
        assertThat(policy.check(action)).as("%s", action).isEqualTo(full);
        assertThat(policy.check(policy.prepare(action))).as("%s", action).isEqualTo(full);
    }
}
