package org.seloste.rules.lint.data;

import org.seloste.model.DataCategory;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.model.vocabulary.Trait;
import org.seloste.rules.lint.Places;
import org.seloste.rules.lint.Subject;
import org.seloste.rules.lint.Terms;

/** The categories and items of data that a register processes; not those that it says it does not collect. */
final class Categories {

    private Categories() {}

    static Places<DataCategory> of(Subject register) {
        return register.all(DataCategory.class).under("data");
    }

    /** Whether any category or item is a kind of one of some terms. */
    static boolean include(Subject register, String... terms) {
        return of(register).values().anyMatch(data -> Terms.isWithin(register, TermKind.DATA, data, terms));
    }

    static boolean has(Subject register, DataCategory data, Trait trait) {
        return Terms.of(register, TermKind.DATA, data)
                .filter(term -> term.has(trait))
                .isPresent();
    }
}
