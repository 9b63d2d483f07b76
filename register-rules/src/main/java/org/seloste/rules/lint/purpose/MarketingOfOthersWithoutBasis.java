package org.seloste.rules.lint.purpose;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.seloste.model.Disclosure;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** Data go to others for marketing only on a legal basis of that disclosure. */
final class MarketingOfOthersWithoutBasis implements Rule {

    private static final Pattern MARKETING = Pattern.compile("(?iuU)markkinoin|\\bmarketing\\b|marknadsföring");

    @Override
    public About about() {
        return About.error("marketing-of-others-without-basis", "6(1)", "5(1)(b)")
                .covers("PUR-006")
                .on(Topic.DISCLOSURES, Topic.BASES)
                .sure(Confidence.HIGH);
    }

    @Override
    public Outcome check(Subject register) {
        return register.all(Disclosure.class)
                .where(MarketingOfOthersWithoutBasis::isForMarketing)
                .judge(disclosure -> Stream.of(Remark.at(disclosure.path()))
                        .filter(remark -> disclosure.value().getBases().isEmpty()));
    }

    /** The use is told in words and tied to no purpose of the controller, or said to be the recipient's own. */
    private static boolean isForMarketing(Disclosure disclosure) {
        return disclosure.isForOwnMarketing()
                || (disclosure.getPurposes().isEmpty()
                        && disclosure.getUse().stream()
                                .flatMap(use ->
                                        use.languages().stream().map(use::in).flatMap(Optional::stream))
                                .anyMatch(use -> MARKETING.matcher(use).find()));
    }
}
