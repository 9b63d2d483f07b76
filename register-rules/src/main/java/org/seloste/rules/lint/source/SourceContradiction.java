package org.seloste.rules.lint.source;

import java.util.List;
import java.util.Set;
import org.seloste.model.DataCategory;
import org.seloste.model.Origin;
import org.seloste.model.Source;
import org.seloste.model.SourceUse;
import org.seloste.model.Topic;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Place;
import org.seloste.rules.lint.Places;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;
import org.seloste.rules.lint.Terms;

/** Data that are said to be given by the person do not come from others as well. */
final class SourceContradiction implements Rule {

    private static final Set<SourceUse> BRINGS = Set.of(SourceUse.COLLECT, SourceUse.UPDATE, SourceUse.COMPLETE);

    @Override
    public About about() {
        return About.warning("source-contradiction", "5(1)(a)", "14(2)(f)")
                .covers("SRC-001")
                .on(Topic.SOURCES, Topic.DATA);
    }

    @Override
    public Outcome check(Subject register) {
        Places<DataCategory> given =
                Sources.categories(register).where(data -> data.getOrigin().equals(List.of(Origin.GIVEN)));
        return Sources.of(register).isEmpty()
                ? Outcome.doesNotApply()
                : Outcome.of(Sources.of(register).where(source -> brings(register, source)).stream()
                        .flatMap(other -> given.stream()
                                .filter(data -> Sources.gives(
                                        other.value(), data.value().getId()))
                                .map(data -> Remark.at(said(register, data)).against(other.path()))
                                .limit(1)));
    }

    /** A guardian speaks for the child. */
    private static boolean brings(Subject register, Source source) {
        return Sources.isIndirect(register, source)
                && !Terms.isWithin(register, TermKind.SOURCE, source, "guardian")
                && (source.getUse().isEmpty() || source.getUse().stream().anyMatch(BRINGS::contains));
    }

    /** Where the register says that the person gives the data: at the source, or else at the data. */
    private static String said(Subject register, Place<DataCategory> data) {
        return Sources.of(register)
                .where(source -> Sources.isPerson(register, source)
                        && Sources.gives(source, data.value().getId()))
                .stream()
                .map(Place::path)
                .findFirst()
                .orElse(data.path());
    }
}
