package org.seloste.model.law;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.seloste.model.text.Text;

/** Reads the rights matrix from its file. */
final class RightsMatrixFile {

    private final LawFile file = LawFile.builtIn("rights-matrix.yaml");
    private final Map<String, Reason> reasons = new HashMap<>();

    private RightsMatrixFile() {}

    private record Reason(String key, List<String> articles, Text scope, boolean verified) {

        RightsAnswer answer(DataSubjectRight right, Applicability applicability) {
            List<String> cited = articles.isEmpty() ? List.of(right.article()) : articles;
            return new RightsAnswer(right, applicability, cited, key, scope, verified);
        }
    }

    static RightsMatrix read() {
        return new RightsMatrixFile().matrix();
    }

    private RightsMatrix matrix() {
        file.onlySections(new TreeSet<>(Set.of("bases", "direct-marketing", "special", "reasons")));
        file.rows(
                        "reasons",
                        row -> new Reason(row.id(), row.words("articles"), row.neededTexts(), !row.flag("unverified")))
                .forEach(reason -> reasons.put(reason.key(), reason));
        Map<Article6, Map<DataSubjectRight, RightsAnswer>> byBasis = new EnumMap<>(Article6.class);
        file.rows("bases", row -> byBasis.put(row.oneOf("bases", row.id(), Article6.class), cells(row)));
        Map<Article9, List<RightsMatrix.Change>> special = new EnumMap<>(Article9.class);
        file.rows("special", row -> special.put(row.oneOf("special", row.id(), Article9.class), changes(row)));
        Row whole = file.whole();
        RightsAnswer marketing = cell(whole, DataSubjectRight.OBJECTION_TO_MARKETING, whole.words("direct-marketing"));
        file.end();
        return new RightsMatrix(byBasis, special, marketing);
    }

    private Map<DataSubjectRight, RightsAnswer> cells(Row basis) {
        Map<DataSubjectRight, RightsAnswer> cells = new EnumMap<>(DataSubjectRight.class);
        for (Row cell : basis.each()) {
            DataSubjectRight right = cell.oneOf("right", cell.id(), DataSubjectRight.class);
            cells.put(right, cell(cell, right, cell.list()));
        }
        return cells;
    }

    private List<RightsMatrix.Change> changes(Row condition) {
        List<RightsMatrix.Change> changes = new ArrayList<>();
        for (Row cell : condition.each()) {
            DataSubjectRight right = cell.oneOf("right", cell.id(), DataSubjectRight.class);
            Set<Article6> bases = Set.copyOf(cell.words("bases").stream()
                    .map(word -> cell.oneOf("bases", word, Article6.class))
                    .toList());
            changes.add(new RightsMatrix.Change(
                    bases.isEmpty() ? Set.of(Article6.values()) : bases,
                    cell(cell, right, List.of(cell.needed("answer"), cell.needed("reason")))));
            cell.end();
        }
        return changes;
    }

    private RightsAnswer cell(Row row, DataSubjectRight right, List<String> words) {
        if (words.size() != 2) {
            row.fault("expected [answer, reason]");
            return new Reason("?", List.of(), Text.everywhere("?"), false).answer(right, Applicability.CONDITIONAL);
        }
        Reason reason = reasons.get(words.get(1));
        if (reason == null) {
            row.fault("the reason '" + words.get(1) + "' does not exist");
            reason = new Reason("?", List.of(), Text.everywhere("?"), false);
        }
        return reason.answer(right, row.oneOf("answer", words.get(0), Applicability.class));
    }
}
