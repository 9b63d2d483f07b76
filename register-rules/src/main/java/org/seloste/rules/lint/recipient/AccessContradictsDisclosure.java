package org.seloste.rules.lint.recipient;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.seloste.model.Store;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Place;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** Where only the controller's own people are to use the data for marketing, others do not get them for it. */
final class AccessContradictsDisclosure implements Rule {

    private static final Pattern ONLY = Pattern.compile(
            "\\bvain\\b|\\bainoastaan\\b|\\bonly\\b|\\bsolely\\b|\\bendast\\b|\\bbara\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public About about() {
        return About.error("access-contradicts-disclosure", "5(1)(a)", "12(1)")
                .covers("RCP-002")
                .on(Topic.SECURITY, Topic.RECIPIENTS, Topic.DISCLOSURES)
                .sure(Confidence.MEDIUM);
    }

    @Override
    public Outcome check(Subject register) {
        List<String> marketing =
                Recipients.disclosures(register)
                        .where(disclosure -> MarketingUse.isForOthers(register, disclosure))
                        .stream()
                        .map(Place::path)
                        .toList();
        return register.all(Store.class)
                .where(store -> store.getAccess().isPresent())
                .judge(store -> marketing.isEmpty()
                        ? Stream.empty()
                        : restriction(register, store.at("access")).map(remark -> remark.against(marketing)));
    }

    private static Stream<Remark> restriction(Subject register, String access) {
        return register.publicWords(access)
                .filter(wording -> MarketingUse.WORDS.matcher(wording.words()).find())
                .flatMap(wording -> wording.match(ONLY))
                .limit(1)
                .map(found -> Remark.at(access).evidence(found.evidence().orElseThrow()));
    }
}
