package org.seloste.rules.lint.rights;

import java.util.regex.Pattern;
import org.seloste.model.RightStatement;
import org.seloste.model.Topic;
import org.seloste.model.law.DataSubjectRight;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** A request needs no reasons, but for an objection that rests on one's own situation. */
final class RequestReasonsDemanded implements Rule {

    private static final Pattern REASONS = Pattern.compile(
            "\\bperuste(et|lu|lla|en|ita)?\\w*|\\bperustel\\w*|\\bsyy(t|n|stä)?\\b|\\bmillä perusteella\\b|\\breasons?\\b|\\bgrounds?\\b"
                    + "|\\bjustif\\w*|\\bmotiver\\w*|\\bskäl(et|en)?\\b|\\bgrund(en|erna)?\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public About about() {
        return About.warning("request-reasons-demanded", "12(2)")
                .sure(Confidence.MEDIUM)
                .covers("RGT-010")
                .on(Topic.RIGHTS);
    }

    @Override
    public Outcome check(Subject register) {
        return register.all(RightStatement.class)
                .where(right ->
                        right.getMustSay().isPresent() && !right.getId().equals(DataSubjectRight.OBJECTION.word()))
                .judge(right -> Subject.oneAPlace(
                        register.words(right.at("must-say")).flatMap(wording -> wording.match(REASONS))));
    }
}
