package org.seloste.rules.lint.data;

import java.util.List;
import java.util.regex.Pattern;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Place;
import org.seloste.rules.lint.Recognition;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** The words of a category of data name what belongs to it, and do not end in "and so on". */
final class OpenEndedWords implements Rule {

    private static final Pattern OPEN = Pattern.compile(
            "\\bmm\\.|\\bmuun muassa\\b|\\bjne\\b|\\bym\\.|\\bkuten\\b"
                    + "|\\bmuut (tarpeelliset|tarvittavat|vastaavat) \\w*tiedot\\b"
                    + "|\\betc\\b|\\band so on\\b|\\bamong other things\\b|\\bsuch as\\b|\\bother necessary data\\b"
                    + "|\\bbl\\. ?a\\.|\\bm\\.m\\.|\\bosv\\b|\\bm\\.fl\\.|\\bsåsom\\b|\\b(övriga|andra) nödvändiga uppgifter\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public About about() {
        return About.warning("open-ended-words", "12(1)")
                .covers("DAT-002")
                .on(Topic.DATA, Topic.CATEGORIES)
                .sure(Confidence.MEDIUM);
    }

    /** A list that the register itself calls open is the matter of another rule, and so are its words. */
    @Override
    public Outcome check(Subject register) {
        List<String> open = Categories.of(register).where(data -> DataListOpen.isOpen(data.getItems())).stream()
                .map(Place::path)
                .toList();
        return Recognition.of(
                register.publicWords()
                        .filter(wording -> wording.isUnder("data"))
                        .filter(wording -> open.stream().noneMatch(wording::isUnder)),
                OPEN);
    }
}
