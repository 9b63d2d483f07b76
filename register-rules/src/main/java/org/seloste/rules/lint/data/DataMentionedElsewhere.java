package org.seloste.rules.lint.data;

import java.util.List;
import java.util.stream.Stream;
import org.seloste.model.Topic;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/**
 * What the register says elsewhere that it processes (calls, credit, browsing, profiles) stands in its list of data.
 */
final class DataMentionedElsewhere implements Rule {

    @Override
    public About about() {
        return About.error("data-mentioned-elsewhere", "5(1)(a)", "14(1)(d)", "30(1)(c)")
                .covers("DAT-006")
                .on(Topic.DATA, Topic.CATEGORIES)
                .sure(Confidence.MEDIUM);
    }

    @Override
    public Outcome check(Subject register) {
        return register.register().getData().items().isEmpty()
                ? Outcome.doesNotApply()
                : Outcome.of(Stream.of(
                                missing(register, Mentions.ofCalls(register), "call-recording"),
                                missing(register, Mentions.ofCredit(register), "credit", "debt-collection"),
                                missing(register, Mentions.ofBrowsing(register), "cookies-and-browsing"),
                                missing(register, Mentions.ofProfiles(register), "profile"))
                        .flatMap(remarks -> remarks));
    }

    /** One remark for each kind of data, at its first mention; the first term gives it its name. */
    private static Stream<Remark> missing(Subject register, Stream<String> mentions, String... terms) {
        List<String> paths = mentions.toList();
        if (paths.isEmpty() || Categories.include(register, terms)) {
            return Stream.empty();
        }
        Remark remark = Remark.at(paths.get(0))
                .with(
                        "data",
                        register.vocabulary()
                                .find(TermKind.DATA, terms[0])
                                .orElseThrow()
                                .label());
        for (String path : paths.subList(1, paths.size())) {
            remark = remark.against(path);
        }
        return Stream.of(remark);
    }
}
