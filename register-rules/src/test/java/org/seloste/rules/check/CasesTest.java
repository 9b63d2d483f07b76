package org.seloste.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.seloste.model.law.LawData;
import org.seloste.rules.check.Cases.Case;

/** What is answered to the cases, with the declared elements that decided, and what is seen of them at once. */
class CasesTest {

    private static final List<Case> ALL =
            Cases.all().stream().flatMap(file -> file.cases().stream()).toList();

    static Stream<Case> cases() {
        return ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theAnswerIsTheOneExpected(Case each) {
        Policy policy = each.policy();
        Verdict verdict = policy.check(each.action());
        String asked = each.action() + "\n" + verdict;
        assertThat(verdict.decision()).as(asked).hasToString(each.answer());
        assertThat(said(verdict.reasons())).as(asked).isEqualTo(each.because());
        assertThat(said(verdict.duties())).as(asked).isEqualTo(each.duties());
        assertThat(policy.judgeInFull(each.action())).as(asked).isEqualTo(verdict);
        assertThat(policy.check(policy.prepare(each.action()))).as(asked).isEqualTo(verdict);
        if (!each.carriedBy().isEmpty()) {
            assertThat(policy.grounds(each.action())).as(asked).isEqualTo(each.carriedBy());
        }
    }

    static Stream<Case> casesOfWhatIsSeenAtOnce() {
        return cases().filter(each -> each.seen().isPresent());
    }

    @ParameterizedTest
    @MethodSource("casesOfWhatIsSeenAtOnce")
    void whatCanBeSeenAtOnceIsSeenAtOnce(Case each) {
        assertThat(seen(each)).as("%s", each.action()).isEqualTo(each.seen());
        PreparedAction prepared = each.policy().prepare(each.action());
        assertThat(prepared.quick())
                .as("%s", each.action())
                .isEqualTo(each.seen().orElseThrow());
    }

    static List<CheckAbout> rules() {
        return CheckRules.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleSpeaksAtOneActionAndIsSilentAtItsNeighbour(CheckAbout rule) {
        assertThat(said(rule, cases().filter(each -> each.speaks().equals(Optional.of(rule.id())))))
                .as("cases at which it speaks")
                .isNotEmpty()
                .allMatch(reasons -> !reasons.isEmpty());
        assertThat(said(rule, cases().filter(each -> each.silent().equals(Optional.of(rule.id())))))
                .as("cases at which it is silent")
                .isNotEmpty()
                .allMatch(List::isEmpty);
    }

    private static List<List<Reason>> said(CheckAbout rule, Stream<Case> some) {
        return some.map(each -> each.policy().check(each.action()))
                .map(verdict -> Stream.concat(verdict.reasons().stream(), verdict.duties().stream())
                        .filter(reason -> reason.rule().equals(rule))
                        .toList())
                .toList();
    }

    /** Of names that are looked up one by one; a prepared action has looked them up before. */
    private static Optional<QuickAnswer> seen(Case each) {
        RegisterIndex index = new RegisterIndex(Shop.register(each.register()), LawData.builtIn(), Shop.TODAY);
        Places places = new Places(index);
        return index.purposes().stream()
                .filter(purpose -> purpose.getId().equals(each.action().purpose()))
                .map(purpose -> new PurposeIndex(index, purpose).compiled(CheckRules.rules(), places))
                .map(purpose -> purpose.row().answer(each.action(), places))
                .findFirst();
    }

    /** Rule and declared element; where it is its absence that decided, that too. */
    private static List<String> said(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> reason.rule().id() + " " + reason.path() + (reason.absent() ? " (absent)" : ""))
                .toList();
    }
}
