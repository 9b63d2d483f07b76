package org.seloste.model.law;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which rights a data subject has by the legal basis of the processing (Articles 15 to 22, 7(3) and 77 of the GDPR).
 *
 * <p>An answer always carries the sentence that tells how far the right reaches, so that a notice never promises a
 * right without its scope. The matrix does not know the limits that a case may bring (Articles 12(5), 12(6) and 23).
 *
 * <p>A right that the law blocks only as long as something lasts, as erasure is while a statute demands the data, is
 * conditional and not absent.
 */
public final class RightsMatrix {

    private final Map<Article6, Map<DataSubjectRight, RightsAnswer>> byBasis;
    private final Map<Article9, List<Change>> bySpecialCategory;
    private final RightsAnswer directMarketing;

    RightsMatrix(
            Map<Article6, Map<DataSubjectRight, RightsAnswer>> byBasis,
            Map<Article9, List<Change>> bySpecialCategory,
            RightsAnswer directMarketing) {
        this.byBasis = byBasis;
        this.bySpecialCategory = bySpecialCategory;
        this.directMarketing = directMarketing;
    }

    /** What a condition of Article 9(2) changes in the answers that some legal bases give. */
    record Change(Set<Article6> bases, RightsAnswer answer) {}

    /**
     * The matrix that comes with the library.
     *
     * @return always the same matrix
     */
    public static RightsMatrix builtIn() {
        return BuiltIn.MATRIX;
    }

    /**
     * Whether one right applies to some processing.
     *
     * @param right the right
     * @param basis what the processing rests on
     * @return the answer with its reason
     */
    public RightsAnswer answer(DataSubjectRight right, ProcessingBasis basis) {
        if (right == DataSubjectRight.OBJECTION_TO_MARKETING && basis.directMarketing()) {
            return directMarketing;
        }
        Optional<RightsAnswer> special = basis.article9().stream()
                .flatMap(condition -> bySpecialCategory.getOrDefault(condition, List.of()).stream())
                .filter(change ->
                        change.answer().right() == right && change.bases().contains(basis.article6()))
                .map(Change::answer)
                .findFirst();
        return special.orElseGet(() -> ofBasis(right, basis.article6()));
    }

    private RightsAnswer ofBasis(DataSubjectRight right, Article6 basis) {
        return Optional.ofNullable(byBasis.getOrDefault(basis, Map.of()).get(right))
                .orElseThrow(() -> new IllegalStateException("The matrix is silent on " + right + " under " + basis));
    }

    /**
     * Every right that some of the processing gives, each with all its scopes: what a notice must tell.
     *
     * @param bases what the processing rests on, purpose by purpose
     * @return the distinct answers by right, in the order of the rights and of the bases; rights that apply nowhere are
     *     left out
     */
    public Map<DataSubjectRight, Set<RightsAnswer>> answers(Collection<ProcessingBasis> bases) {
        Map<DataSubjectRight, Set<RightsAnswer>> answers = new LinkedHashMap<>();
        for (DataSubjectRight right : DataSubjectRight.values()) {
            Set<RightsAnswer> ofRight = new LinkedHashSet<>();
            for (ProcessingBasis basis : bases) {
                RightsAnswer answer = answer(right, basis);
                if (answer.applicability() != Applicability.DOES_NOT_APPLY) {
                    ofRight.add(answer);
                }
            }
            if (!ofRight.isEmpty()) {
                answers.put(right, Collections.unmodifiableSet(ofRight));
            }
        }
        return Collections.unmodifiableMap(answers);
    }

    private static final class BuiltIn {
        static final RightsMatrix MATRIX = RightsMatrixFile.read();
    }
}
