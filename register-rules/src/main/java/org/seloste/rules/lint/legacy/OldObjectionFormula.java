package org.seloste.rules.lint.legacy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.seloste.model.Topic;
import org.seloste.model.law.DataSubjectRight;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Recognition;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Requests;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/**
 * The right to object (Article 21) is told as it is now, and not as the ban on direct advertising, distance selling and
 * opinion research of the repealed act.
 */
final class OldObjectionFormula implements Rule {

    private static final List<String> OLD_BANS = List.of("distance-selling-ban", "research-ban");
    private static final Pattern FORMULA = Pattern.compile("(?iuU)\\bsuoramaino\\w+,? (?:ja )?etämyyn\\w+"
            + "|\\bdirektreklam,? (?:och )?distans(?:försälj|handel)\\w*"
            + "|\\bdirect advertising,? (?:and )?distance selling\\b");

    @Override
    public About about() {
        return About.warning("old-objection-formula", "21", "12(1)")
                .covers("LEG-004")
                .on(Topic.RIGHTS, Topic.OBJECTION)
                .sure(Confidence.HIGH);
    }

    @Override
    public Outcome check(Subject register) {
        List<String> stated = register.register().getRightsStated();
        if (!Requests.areAsStated(register)) {
            return Outcome.doesNotApply();
        }
        if (stated.contains(DataSubjectRight.OBJECTION.word())) {
            return Outcome.of(Stream.empty());
        }
        Stream<Remark> words = register.publicWords("rights").flatMap(wording -> wording.match(FORMULA));
        Stream<Remark> bans = stated.stream()
                .filter(OLD_BANS::contains)
                .map(ban -> Remark.at("rights-stated/" + ban).with("words", ban));
        return Outcome.of(Stream.concat(Recognition.oneAnElement(words), bans).limit(1));
    }
}
