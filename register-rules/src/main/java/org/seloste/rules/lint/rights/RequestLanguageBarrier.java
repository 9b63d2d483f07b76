package org.seloste.rules.lint.rights;

import java.util.List;
import java.util.stream.Stream;
import org.seloste.model.RightStatement;
import org.seloste.model.Topic;
import org.seloste.model.text.Language;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** Requests are taken in the country's languages. */
final class RequestLanguageBarrier implements Rule {

    private static final List<Language> NATIONAL = List.of(Language.FINNISH, Language.SWEDISH);

    @Override
    public About about() {
        return About.warning("request-language-barrier", "12(2)")
                .covers("RGT-010")
                .on(Topic.RIGHTS);
    }

    @Override
    public Outcome check(Subject register) {
        return register.all(RightStatement.class)
                .judge(right -> right.value().getLanguages().isEmpty()
                                || right.value().getLanguages().containsAll(NATIONAL)
                        ? Stream.empty()
                        : Stream.of(Remark.at(right.at("languages"))));
    }
}
