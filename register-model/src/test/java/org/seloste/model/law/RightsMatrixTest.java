package org.seloste.model.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.model.law.Applicability.APPLIES;
import static org.seloste.model.law.Applicability.CONDITIONAL;
import static org.seloste.model.law.Applicability.DOES_NOT_APPLY;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seloste.model.text.Language;
import org.seloste.model.vocabulary.Term;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.model.vocabulary.Trait;
import org.seloste.model.vocabulary.Vocabulary;

class RightsMatrixTest {

    private final RightsMatrix matrix = RightsMatrix.builtIn();

    /** The table of law, row by row: Y applies, C conditional, N does not apply. */
    @ParameterizedTest
    @CsvSource({
        // basis,             15, 16, 17, 18, 20, 21(1), 21(2), 22, 7(3), 77
        "CONSENT,              Y, Y, Y, Y, C, N, N, C, Y, Y",
        "CONTRACT,             Y, Y, C, Y, C, N, N, C, N, Y",
        "LEGAL_OBLIGATION,     Y, Y, C, Y, N, N, N, C, N, Y",
        "VITAL_INTERESTS,      Y, Y, C, Y, N, N, N, C, N, Y",
        "PUBLIC_TASK,          Y, Y, C, Y, N, Y, N, C, N, Y",
        "LEGITIMATE_INTERESTS, Y, Y, C, Y, N, Y, N, Y, N, Y"
    })
    void everyLegalBasisGivesTheRightsOfItsRow(
            Article6 basis,
            String access,
            String rectification,
            String erasure,
            String restriction,
            String portability,
            String objection,
            String marketing,
            String decision,
            String withdrawal,
            String complaint) {
        String row = Arrays.stream(DataSubjectRight.values())
                .map(right -> matrix.answer(right, ProcessingBasis.of(basis)).applicability())
                .map(answer -> answer == APPLIES ? "Y" : answer == CONDITIONAL ? "C" : "N")
                .collect(Collectors.joining());

        assertThat(row)
                .isEqualTo(String.join(
                        "",
                        access,
                        rectification,
                        erasure,
                        restriction,
                        portability,
                        objection,
                        marketing,
                        decision,
                        withdrawal,
                        complaint));
    }

    @ParameterizedTest
    @CsvSource({
        "CONSENT, ERASURE, 17(1)(b)",
        "CONTRACT, ERASURE, 17(3)(e)",
        "LEGAL_OBLIGATION, ERASURE, 17(3)(b)",
        "VITAL_INTERESTS, ERASURE, 17(1)(a)",
        "PUBLIC_TASK, ERASURE, 17(3)(b)",
        "LEGITIMATE_INTERESTS, ERASURE, 17(1)(c)",
        "CONSENT, PORTABILITY, 20(1)(b)",
        "LEGAL_OBLIGATION, PORTABILITY, 20(1)(a)",
        "PUBLIC_TASK, PORTABILITY, 20(3)",
        "PUBLIC_TASK, OBJECTION, 21(1)",
        "CONSENT, AUTOMATED_DECISION, 22(2)(c)",
        "CONTRACT, AUTOMATED_DECISION, 22(2)(a)",
        "LEGAL_OBLIGATION, AUTOMATED_DECISION, 22(2)(b)",
        "LEGITIMATE_INTERESTS, AUTOMATED_DECISION, 22(2)",
        "CONSENT, WITHDRAW_CONSENT, 7(3)",
        "CONSENT, ACCESS, 15",
        "CONSENT, COMPLAINT, 77"
    })
    void anAnswerCitesTheProvisionThatDecidesIt(Article6 basis, DataSubjectRight right, String article) {
        assertThat(matrix.answer(right, ProcessingBasis.of(basis)).articles()).contains(article);
    }

    @Property
    void directMarketingCanBeObjectedToWhateverTheBasis(@ForAll Article6 basis, @ForAll Optional<Article9> condition) {
        RightsAnswer answer =
                matrix.answer(DataSubjectRight.OBJECTION_TO_MARKETING, new ProcessingBasis(basis, condition, true));

        assertThat(answer.applicability()).isEqualTo(APPLIES);
        assertThat(answer.articles()).containsExactly("21(2)", "21(3)");
        assertThat(answer.scope().in(Language.FINNISH).orElseThrow()).startsWith("Oikeus on ehdoton.");
    }

    @Property
    void everyAnswerTellsItsScopeInThreeLanguages(
            @ForAll DataSubjectRight right,
            @ForAll Article6 basis,
            @ForAll Optional<Article9> condition,
            @ForAll boolean directMarketing) {
        RightsAnswer answer = matrix.answer(right, new ProcessingBasis(basis, condition, directMarketing));

        assertThat(answer.right()).isEqualTo(right);
        assertThat(answer.articles()).isNotEmpty();
        for (Language language : Language.values()) {
            assertThat(answer.scope().in(language).orElseThrow()).endsWith(".");
        }
    }

    @Property
    void theComplaintAndRectificationOrItsDerogationAreNeverDenied(
            @ForAll Article6 basis, @ForAll Optional<Article9> condition) {
        ProcessingBasis processing = new ProcessingBasis(basis, condition, false);

        assertThat(matrix.answer(DataSubjectRight.COMPLAINT, processing).applicability())
                .isEqualTo(APPLIES);
        assertThat(matrix.answer(DataSubjectRight.RECTIFICATION, processing).applicability())
                .isNotEqualTo(DOES_NOT_APPLY);
    }

    @ParameterizedTest
    @CsvSource({
        "EXPLICIT_CONSENT, LEGITIMATE_INTERESTS, WITHDRAW_CONSENT, APPLIES, 7(3)",
        "EXPLICIT_CONSENT, LEGITIMATE_INTERESTS, ERASURE, APPLIES, 17(1)(b)",
        "EXPLICIT_CONSENT, LEGAL_OBLIGATION, ERASURE, CONDITIONAL, 17(3)(b)",
        "EXPLICIT_CONSENT, LEGITIMATE_INTERESTS, PORTABILITY, CONDITIONAL, 20(1)(a)",
        "EXPLICIT_CONSENT, PUBLIC_TASK, PORTABILITY, DOES_NOT_APPLY, 20(3)",
        "EXPLICIT_CONSENT, CONTRACT, AUTOMATED_DECISION, CONDITIONAL, 22(4)",
        "EMPLOYMENT_AND_SOCIAL_SECURITY, LEGAL_OBLIGATION, AUTOMATED_DECISION, APPLIES, 22(4)",
        "EMPLOYMENT_AND_SOCIAL_SECURITY, LEGAL_OBLIGATION, WITHDRAW_CONSENT, DOES_NOT_APPLY, 7(3)",
        "NON_PROFIT_BODY, LEGITIMATE_INTERESTS, OBJECTION, APPLIES, 21(1)",
        "LEGAL_CLAIMS, LEGITIMATE_INTERESTS, ERASURE, CONDITIONAL, 17(3)(e)",
        "LEGAL_CLAIMS, LEGITIMATE_INTERESTS, OBJECTION, CONDITIONAL, 21(1)",
        "LEGAL_CLAIMS, CONTRACT, OBJECTION, DOES_NOT_APPLY, 21(1)",
        "SUBSTANTIAL_PUBLIC_INTEREST, PUBLIC_TASK, ERASURE, CONDITIONAL, 17(3)(b)",
        "SUBSTANTIAL_PUBLIC_INTEREST, PUBLIC_TASK, AUTOMATED_DECISION, CONDITIONAL, 22(4)",
        "HEALTH_AND_SOCIAL_CARE, LEGAL_OBLIGATION, ERASURE, CONDITIONAL, 17(3)(c)",
        "PUBLIC_HEALTH, PUBLIC_TASK, ERASURE, CONDITIONAL, 17(3)(c)",
        "ARCHIVING_RESEARCH_STATISTICS, PUBLIC_TASK, ERASURE, CONDITIONAL, 17(3)(d)",
        "ARCHIVING_RESEARCH_STATISTICS, PUBLIC_TASK, ACCESS, CONDITIONAL, 89(2)",
        "ARCHIVING_RESEARCH_STATISTICS, PUBLIC_TASK, OBJECTION, CONDITIONAL, 21(6)"
    })
    void aConditionForSpecialCategoriesChangesTheAnswer(
            Article9 condition, Article6 basis, DataSubjectRight right, Applicability applicability, String article) {
        RightsAnswer answer = matrix.answer(right, ProcessingBasis.of(basis).with(condition));

        assertThat(answer.applicability()).isEqualTo(applicability);
        assertThat(answer.articles()).contains(article);
    }

    @Test
    void onlyTheNationalDerogationsForResearchAreUnverified() {
        Set<String> unverified = Arrays.stream(DataSubjectRight.values())
                .flatMap(right -> Arrays.stream(Article6.values())
                        .flatMap(basis -> Arrays.stream(Article9.values())
                                .map(condition -> matrix.answer(
                                        right, ProcessingBasis.of(basis).with(condition)))))
                .filter(answer -> !answer.verified())
                .map(RightsAnswer::reason)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unverified).containsExactly("objection-to-research", "research-derogation");
    }

    @Test
    void aNoticeGetsTheUnionOfTheRightsWithEveryScopeOnce() {
        Map<DataSubjectRight, Set<RightsAnswer>> answers = matrix.answers(List.of(
                ProcessingBasis.of(Article6.CONTRACT),
                ProcessingBasis.of(Article6.CONSENT).forDirectMarketing(),
                ProcessingBasis.of(Article6.LEGAL_OBLIGATION)));

        assertThat(answers.keySet())
                .containsExactly(
                        DataSubjectRight.ACCESS,
                        DataSubjectRight.RECTIFICATION,
                        DataSubjectRight.ERASURE,
                        DataSubjectRight.RESTRICTION,
                        DataSubjectRight.PORTABILITY,
                        DataSubjectRight.OBJECTION_TO_MARKETING,
                        DataSubjectRight.AUTOMATED_DECISION,
                        DataSubjectRight.WITHDRAW_CONSENT,
                        DataSubjectRight.COMPLAINT);
        assertThat(answers.get(DataSubjectRight.ACCESS)).hasSize(1);
        assertThat(answers.get(DataSubjectRight.PORTABILITY)).hasSize(1);
        assertThat(answers.get(DataSubjectRight.ERASURE))
                .extracting(RightsAnswer::reason)
                .containsExactly("no-longer-needed-nor-claimed", "after-withdrawal", "after-obligation");
    }

    @Test
    void wordsOfTheLawAreIdsOfTheVocabulary() {
        for (Article6 basis : Article6.values()) {
            assertThat(term(TermKind.BASIS, basis.word()).get(Trait.ARTICLE)).containsExactly(basis.article());
            assertThat(Article6.of(basis.word())).contains(basis);
        }
        for (Article9 condition : Article9.values()) {
            assertThat(term(TermKind.GROUND, condition.word()).get(Trait.ARTICLE))
                    .containsExactly(condition.article());
            assertThat(Article9.of(condition.word())).contains(condition);
        }
        for (DataSubjectRight right : DataSubjectRight.values()) {
            assertThat(right.article())
                    .startsWith(term(TermKind.RIGHT, right.word())
                            .get(Trait.ARTICLE)
                            .get(0));
            assertThat(DataSubjectRight.of(right.word())).contains(right);
        }
        for (TransferMechanism mechanism : TransferMechanism.values()) {
            assertThat(term(TermKind.MECHANISM, mechanism.word()).get(Trait.ARTICLE))
                    .containsExactly(mechanism.article());
            assertThat(TransferMechanism.of(mechanism.word())).contains(mechanism);
        }
        assertThat(Vocabulary.standard().all(TermKind.BASIS)).hasSameSizeAs(Article6.values());
        assertThat(Vocabulary.standard().all(TermKind.MECHANISM)).hasSameSizeAs(TransferMechanism.values());
    }

    @Test
    void aCopyOfTheSafeguardsIsOwedForSafeguardsAndCompellingInterests() {
        assertThat(TransferMechanism.SCC.needsCopy()).isTrue();
        assertThat(TransferMechanism.COMPELLING_INTERESTS.needsCopy()).isTrue();
        assertThat(TransferMechanism.ADEQUACY.needsCopy()).isFalse();
        assertThat(TransferMechanism.EXPLICIT_CONSENT.needsCopy()).isFalse();
    }

    private static Term term(TermKind kind, String id) {
        return Vocabulary.standard().find(kind, id).orElseThrow();
    }
}
