package org.seloste.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seloste.model.LegalBasis;
import org.seloste.model.Purpose;
import org.seloste.model.Register;
import org.seloste.model.law.Applicability;
import org.seloste.model.law.Article6;
import org.seloste.model.law.Article9;
import org.seloste.model.law.DataSubjectRight;
import org.seloste.model.law.ProcessingBasis;
import org.seloste.model.law.RightsAnswer;
import org.seloste.model.law.RightsMatrix;
import org.seloste.model.vocabulary.Term;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.model.vocabulary.Trait;
import org.seloste.model.vocabulary.Vocabulary;

/** Which rights apply to what a register does, by the bases of its purposes, and to which purposes. */
final class ApplicableRights {

    private final Map<DataSubjectRight, Map<RightsAnswer, List<String>>> answers =
            new EnumMap<>(DataSubjectRight.class);
    private final Map<DataSubjectRight, Integer> silent = new EnumMap<>(DataSubjectRight.class);
    private final boolean decides;
    private final Set<String> decided;
    private boolean known;

    ApplicableRights(Register register) {
        this.decides = !register.getAutomatedDecisions().items().isEmpty();
        this.decided = register.getAutomatedDecisions().items().stream()
                .flatMap(decision -> decision.getPurposes().stream())
                .collect(Collectors.toUnmodifiableSet());
        for (Purpose purpose : register.getPurposes()) {
            for (LegalBasis basis : purpose.getBases()) {
                add(basis, grounds(purpose), isDirectMarketing(purpose), Optional.of(purpose.getId()));
            }
        }
        boolean marketing = register.getPurposes().stream().anyMatch(ApplicableRights::isDirectMarketing);
        for (LegalBasis basis : register.getBases()) {
            add(basis, List.of(), marketing, Optional.empty());
        }
        if (marketing) {
            answers.computeIfAbsent(DataSubjectRight.OBJECTION_TO_MARKETING, any -> new LinkedHashMap<>());
        }
    }

    /** Whether the register states any basis, without which nothing can be derived. */
    boolean isKnown() {
        return known;
    }

    /** The rights that apply, in the order of the Regulation. */
    List<DataSubjectRight> rights() {
        return Stream.of(DataSubjectRight.values())
                .filter(right -> answers.containsKey(right) || right == DataSubjectRight.COMPLAINT)
                .filter(right -> right != DataSubjectRight.AUTOMATED_DECISION || decides)
                .toList();
    }

    /** Why a right applies, each reason with the purposes to which it holds; of decisions only where some are made. */
    Map<RightsAnswer, List<String>> answers(DataSubjectRight right) {
        Map<RightsAnswer, List<String>> all = answers.getOrDefault(right, Map.of());
        if (right != DataSubjectRight.AUTOMATED_DECISION || decided.isEmpty()) {
            return Collections.unmodifiableMap(all);
        }
        Map<RightsAnswer, List<String>> ofDecisions = new LinkedHashMap<>();
        all.forEach((answer, purposes) -> {
            List<String> those = purposes.stream().filter(decided::contains).toList();
            if (!those.isEmpty()) {
                ofDecisions.put(answer, those);
            }
        });
        return Collections.unmodifiableMap(ofDecisions);
    }

    /** Whether a right reaches every purpose with a basis. */
    boolean isForAll(DataSubjectRight right) {
        return !silent.containsKey(right);
    }

    static boolean isDirectMarketing(Purpose purpose) {
        return purpose.isDirectMarketing()
                || Stream.concat(Stream.of(purpose.getId()), purpose.getIs().stream())
                        .map(id -> Vocabulary.standard().find(TermKind.PURPOSE, id))
                        .flatMap(Optional::stream)
                        .anyMatch((Term term) -> term.has(Trait.DIRECT_MARKETING));
    }

    private static List<Article9> grounds(Purpose purpose) {
        return purpose.getGrounds().stream()
                .map(ground -> Article9.of(ground.getIs()))
                .flatMap(Optional::stream)
                .toList();
    }

    private void add(LegalBasis basis, List<Article9> grounds, boolean marketing, Optional<String> purpose) {
        List<Article6> bases = new ArrayList<>(basis.getReading());
        basis.getBasis().ifPresent(stated -> bases.add(0, stated));
        for (Article6 article : bases) {
            known = true;
            ProcessingBasis plain = ProcessingBasis.of(article);
            ProcessingBasis marketed = marketing ? plain.forDirectMarketing() : plain;
            List<ProcessingBasis> all = grounds.isEmpty()
                    ? List.of(marketed)
                    : grounds.stream().map(marketed::with).toList();
            all.forEach(each -> add(each, purpose));
        }
    }

    private void add(ProcessingBasis basis, Optional<String> purpose) {
        for (DataSubjectRight right : DataSubjectRight.values()) {
            RightsAnswer answer = RightsMatrix.builtIn().answer(right, basis);
            if (answer.applicability() == Applicability.DOES_NOT_APPLY) {
                silent.merge(right, 1, Integer::sum);
            } else {
                List<String> purposes = answers.computeIfAbsent(right, any -> new LinkedHashMap<>())
                        .computeIfAbsent(answer, any -> new ArrayList<>());
                purpose.filter(id -> !purposes.contains(id)).ifPresent(purposes::add);
            }
        }
    }
}
