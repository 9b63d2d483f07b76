package org.seloste.rules.lint.source;

import org.seloste.model.DataCategory;
import org.seloste.model.Source;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.model.vocabulary.Trait;
import org.seloste.rules.lint.Paths;
import org.seloste.rules.lint.Places;
import org.seloste.rules.lint.Subject;
import org.seloste.rules.lint.Terms;

/** What several rules ask about where data come from. */
final class Sources {

    private Sources() {}

    static Places<Source> of(Subject register) {
        return register.all(Source.class).under("sources");
    }

    /** Whether the data come from somebody else than the person whom they are about, so that Article 14 applies. */
    static boolean isIndirect(Subject register, Source source) {
        return Terms.of(register, TermKind.SOURCE, source)
                .map(term -> term.has(Trait.INDIRECT))
                .orElseGet(() -> source.getGivers().stream().anyMatch(giver -> Paths.isUnder(giver, "parties")));
    }

    /** Whether the person gives the data. */
    static boolean isPerson(Subject register, Source source) {
        return Terms.of(register, TermKind.SOURCE, source)
                .map(term -> term.id().equals("data-subject"))
                .orElseGet(() -> source.getGivers().stream().anyMatch(giver -> Paths.isUnder(giver, "people")));
    }

    static boolean gives(Source source, String data) {
        return source.getData().isEmpty() || source.getData().stream().anyMatch(given -> Paths.meet(given, data));
    }

    /** The categories at the top of the register's list of data. */
    static Places<DataCategory> categories(Subject register) {
        return register.all(DataCategory.class)
                .under("data")
                .having(place -> !place.path().contains("/items/"));
    }
}
