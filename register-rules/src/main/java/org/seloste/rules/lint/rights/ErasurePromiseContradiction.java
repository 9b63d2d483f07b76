package org.seloste.rules.lint.rights;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.seloste.model.Modality;
import org.seloste.model.Retention;
import org.seloste.model.RightStatement;
import org.seloste.model.Topic;
import org.seloste.model.law.DataSubjectRight;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Place;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** Erasure is promised as far as retention allows it, and no further. */
final class ErasurePromiseContradiction implements Rule {

    private static final Pattern WHOLLY = Pattern.compile(
            "\\bkokonaan\\b|\\btäydellisesti\\b|\\bcompletely\\b|\\bentirely\\b|\\bfullständigt\\b|\\bhelt och hållet\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public About about() {
        return About.warning("erasure-promise-contradiction", "12(1)", "5(1)(a)", "17(3)")
                .sure(Confidence.HIGH)
                .covers("RGT-004")
                .on(Topic.RIGHTS, Topic.ERASURE, Topic.RETENTION);
    }

    @Override
    public Outcome check(Subject register) {
        return register.all(RightStatement.class)
                .where(right -> right.getId().equals(DataSubjectRight.ERASURE.word()) && !right.isExcluded())
                .judge(right -> judge(right, register));
    }

    private static Stream<Remark> judge(Place<RightStatement> right, Subject register) {
        boolean whole = isPromisedWhole(right, register);
        List<String> against = register.all(Retention.class).stream()
                .filter(statement -> isReserved(statement.value()) || (whole && isLimit(statement.value())))
                .map(Place::path)
                .toList();
        return against.isEmpty()
                ? Stream.empty()
                : Stream.of(Remark.at(right.path()).against(against));
    }

    /** Words such as "completely", without an exception beside them. */
    private static boolean isPromisedWhole(Place<RightStatement> right, Subject register) {
        RightStatement said = right.value();
        return said.getUnless().isEmpty()
                && said.getExcept().isEmpty()
                && said.getWhen().isEmpty()
                && said.getLimits().isEmpty()
                && register.words(right.path())
                        .anyMatch(wording -> WHOLLY.matcher(wording.words()).find());
    }

    /** The controller reserves the choice to keep data, without an end. */
    private static boolean isReserved(Retention statement) {
        return statement.getModality().filter(Modality.MAY::equals).isPresent()
                && statement.getWhen().isEmpty()
                && statement.getUsedFor().isEmpty()
                && statement.getUntil().isEmpty()
                && statement.getKeep().isEmpty()
                && statement.getAtMost().isEmpty();
    }

    private static boolean isLimit(Retention statement) {
        return !statement.getUnless().isEmpty()
                || statement.getAtLeast().isPresent()
                || !statement.getLaws().isEmpty();
    }
}
