package org.seloste.rules.lint.transfer;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.seloste.model.Party;
import org.seloste.model.PromisedAct;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Place;
import org.seloste.rules.lint.Promises;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** Whoever uses an American platform and says that nothing is transferred has looked at where the data go. */
final class UsPlatformAndNoTransfers implements Rule {

    private static final Pattern PLATFORM = Pattern.compile(
            "\\b(Google|YouTube|Facebook|Meta|Instagram|WhatsApp|LinkedIn|Microsoft|Amazon|AWS|Apple|Twitter"
                    + "|Mailchimp|HubSpot|Salesforce)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public About about() {
        return About.warning("us-platform-and-no-transfers", "13(1)(f)", "44")
                .covers("TRF-008")
                .on(Topic.TRANSFERS)
                .sure(Confidence.MEDIUM);
    }

    @Override
    public Outcome check(Subject register) {
        List<String> denials = Stream.concat(
                        register.register().getTransfers().isNone() ? Stream.of("transfers") : Stream.empty(),
                        register.register().getTransfers().items().isEmpty()
                                ? Promises.on(register, PromisedAct.TRANSFER)
                                        .where(promise -> promise.getNot().isPresent())
                                        .stream()
                                        .map(Place::path)
                                : Stream.empty())
                .toList();
        return denials.isEmpty()
                ? Outcome.doesNotApply()
                : Outcome.of(register.all(Party.class).under("parties").stream()
                        .filter(place -> place.value()
                                .getName()
                                .filter(name ->
                                        PLATFORM.matcher(name.toString()).find())
                                .isPresent())
                        .map(place -> Remark.at(place.path()).against(denials.get(0))));
    }
}
