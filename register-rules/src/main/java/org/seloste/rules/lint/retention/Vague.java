package org.seloste.rules.lint.retention;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.seloste.model.Retention;
import org.seloste.rules.lint.Place;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Subject;

/** Words that set no end: data are kept as long as they are needed, or as long as some law demands. */
final class Vague {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern NEED = Pattern.compile(
            "\\btarpee\\w*|\\btarpeelli\\w*|tarkoitu\\w*[^.]{0,40}\\b(vaati|edellyttä)\\w*|\\w*tarkoituksen edellyttämä"
                    + "|\\bas long as (it is |they are )?(necessary|needed)\\b|\\bnecessary\\b|\\bneeded\\b"
                    + "|\\bpurposes?\\b[^.]{0,30}\\brequires?\\b|\\bså länge (som )?(det |de )?(är nödvändig|behövs)\\w*"
                    + "|\\bnödvändig\\w*|\\bändamål\\w*[^.]{0,30}\\bkräv\\w*",
            FLAGS);
    private static final Pattern LAW = Pattern.compile(
            "\\blakisäätei\\w*|\\b(vaati|vaadi|edellyttä)\\w*|\\bvelvoit\\w*|\\bstatutory\\b|\\brequire[ds]?\\b|\\brequirements?\\b"
                    + "|\\blagstadga\\w*|\\bkräv(s|er)\\b|\\bkrav\\w*",
            FLAGS);
    private static final Pattern NUMBER =
            Pattern.compile("\\d+ (vuo|kuukau|viik|päiv|year|month|week|day|år|månad|veck|dag)", FLAGS);

    private Vague() {}

    /** Whether a statement only says that data are kept as long as they are needed. */
    static boolean isNeed(Place<Retention> statement, Subject register) {
        return find(statement, register, NEED).findAny().isPresent();
    }

    /** The words of a statement that set no end, when it says nothing more. */
    static Stream<Remark> find(Place<Retention> statement, Subject register) {
        return Stream.concat(find(statement, register, NEED), find(statement, register, LAW));
    }

    private static Stream<Remark> find(Place<Retention> statement, Subject register, Pattern pattern) {
        boolean counted = Keeping.words(statement, register)
                .anyMatch(wording -> NUMBER.matcher(wording.words()).find());
        return counted || Keeping.ends(statement.value())
                ? Stream.empty()
                : Keeping.words(statement, register).flatMap(wording -> wording.match(pattern));
    }
}
