package org.seloste.rules.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.seloste.model.LegalBasis;
import org.seloste.model.Source;
import org.seloste.model.Transfer;
import org.seloste.model.law.Article6;

/** The declared elements that carry an action. */
final class Carrying {

    private Carrying() {}

    static List<String> paths(PurposeIndex purpose, ProcessingAction action) {
        Set<String> paths = new LinkedHashSet<>();
        paths.add(purpose.path());
        for (LegalBasis basis : purpose.bases()) {
            if (isCarrying(basis, purpose, action)) {
                paths.add((purpose.areBasesPaired() && isOwn(purpose) ? purpose.path() + "/bases/" : "bases/")
                        + basis.getBasis().map(Article6::word).orElse("item"));
            }
        }
        for (String name : action.data()) {
            if (purpose.declaresData(name)) {
                purpose.register().data().facts(name).nodes().stream()
                        .filter(node -> purpose.declaresData(node.reference()))
                        .forEach(node -> paths.add(node.path()));
            }
        }
        for (String group : action.subjects()) {
            if (purpose.declaresPeople(group)) {
                paths.add("people/" + group);
            }
        }
        for (Flow flow : purpose.register().parties().flows(action.word(Input.RECIPIENT))) {
            if (flow.judge(purpose, action) == Decision.ALLOWED) {
                paths.add(flow.path());
            }
        }
        for (Source source : purpose.register().sources(action.word(Input.SOURCE))) {
            paths.add("sources/" + source.getId());
        }
        for (String country : Destinations.outside(purpose, action)) {
            for (Transfer transfer : Transfers.to(purpose, action, country)) {
                paths.add("transfers/" + transfer.getId());
            }
        }
        return List.copyOf(paths);
    }

    private static boolean isOwn(PurposeIndex purpose) {
        return purpose.purpose().filter(each -> !each.getBases().isEmpty()).isPresent();
    }

    private static boolean isCarrying(LegalBasis basis, PurposeIndex purpose, ProcessingAction action) {
        boolean claimed = !action.isKnown(Input.BASIS)
                || BasisFit.isOf(basis, Article6.of(action.word(Input.BASIS)).orElseThrow()) != Answer.NO;
        return claimed && BasisFit.holds(basis, purpose, action) != Answer.NO;
    }
}
