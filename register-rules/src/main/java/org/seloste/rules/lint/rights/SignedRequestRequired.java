package org.seloste.rules.lint.rights;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.seloste.model.RightStatement;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Place;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** A request needs no signature on paper. */
final class SignedRequestRequired implements Rule {

    private static final Set<String> SIGNED = Set.of("signed-writing", "handwritten-signature");
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern SIGNATURE = Pattern.compile(
            "\\ballekirjoit\\w*|\\bomakäti\\w*|\\b(hand-?)?signed (written |paper )?(request|letter|form|document)\\b"
                    + "|\\bsignature\\b|\\bsigns? (it|the request)\\b|\\b(egenhändigt )?underteckna\\w*|\\bunderskri\\w*",
            FLAGS);
    private static final Pattern NOT_NEEDED = Pattern.compile(
            "\\bei (tarvi|vaadi|edelly)\\w*|\\b(not|no|without)\\b|\\b(inte|ingen|utan)\\b|\\bilman\\b", FLAGS);

    @Override
    public About about() {
        return About.error("signed-request-required", "12(2)", "12(6)", "5(1)(c)")
                .sure(Confidence.HIGH)
                .covers("RGT-005", "N-R-HOW")
                .on(Topic.RIGHTS);
    }

    @Override
    public Outcome check(Subject register) {
        return register.all(RightStatement.class).judge(right -> judge(right, register));
    }

    private static Stream<Remark> judge(Place<RightStatement> right, Subject register) {
        Stream<Remark> said = register.words(right.path())
                .filter(wording -> !NOT_NEEDED.matcher(wording.words()).find())
                .flatMap(wording -> wording.match(SIGNATURE));
        Remark remark = Forms.remark(right, right.value().getForm());
        if (Forms.areOnly(right.value(), SIGNED)) {
            return Stream.of(said.findFirst()
                    .flatMap(Remark::evidence)
                    .map(remark::evidence)
                    .orElse(remark));
        }
        return right.value().getForm().isEmpty()
                ? said.flatMap(found -> found.evidence().stream()).limit(1).map(remark::evidence)
                : Stream.empty();
    }
}
