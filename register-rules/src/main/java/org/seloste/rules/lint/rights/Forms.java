package org.seloste.rules.lint.rights;

import java.util.List;
import java.util.Set;
import org.seloste.model.RightStatement;
import org.seloste.rules.lint.Place;
import org.seloste.rules.lint.Remark;

/** The forms in which a request is taken. */
final class Forms {

    private Forms() {}

    /** Whether a request is taken in no other form than these. */
    static boolean areOnly(RightStatement right, Set<String> forms) {
        return !right.getForm().isEmpty() && forms.containsAll(right.getForm());
    }

    /** A remark on a right, with the forms that it asks for. */
    static Remark remark(Place<RightStatement> right, List<String> forms) {
        return forms.stream()
                .map(form -> right.at("form/" + form))
                .reduce(Remark.at(right.path()), Remark::against, (one, other) -> one);
    }
}
