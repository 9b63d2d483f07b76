package org.seloste.rules.lint.retention;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.seloste.model.Retention;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Place;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** The controller sets the end itself: neither "until further notice" nor "until you ask" is one. */
final class RetentionIndefinite implements Rule {

    private static final Pattern FOR_GOOD = Pattern.compile(
            "\\btoistaiseksi\\b|\\bkunnes (toisin|rekisteröity pyytää)|\\buntil further notice\\b|\\bindefinitely\\b"
                    + "|\\btills vidare\\b|\\bpå obestämd tid\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public About about() {
        return About.error("retention-indefinite", "5(1)(e)", "25(2)")
                .sure(Confidence.HIGH)
                .covers("RET-003")
                .on(Topic.RETENTION);
    }

    @Override
    public Outcome check(Subject register) {
        return register.all(Retention.class).judge(statement -> judge(statement, register));
    }

    private static Stream<Remark> judge(Place<Retention> statement, Subject register) {
        if (Keeping.ends(statement.value())) {
            return Stream.empty();
        }
        Stream<Remark> said = Keeping.words(statement, register)
                .flatMap(wording -> wording.match(FOR_GOOD))
                .map(found ->
                        Remark.at(statement.path()).evidence(found.evidence().orElseThrow()));
        boolean stated = statement.value().isIndefinite()
                || !statement.value().getUntil().isEmpty();
        return Subject.oneAPlace(stated ? Stream.concat(said, Stream.of(Remark.at(statement.path()))) : said);
    }
}
