package org.seloste.rules.lint.document;

import java.util.regex.Pattern;
import org.seloste.model.Address;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** The number of a house and the postcode do not run together. */
final class AddressGarbled implements Rule {

    private static final Pattern RUN_TOGETHER = Pattern.compile("(?<![0-9])[0-9]{6,8}(?![0-9])");

    @Override
    public About about() {
        return About.warning("address-garbled", "12(1)", "13(1)(a)")
                .covers("FRM-005")
                .on(Topic.CONTROLLERS, Topic.CONTACTS)
                .sure(Confidence.HIGH);
    }

    @Override
    public Outcome check(Subject register) {
        return register.all(Address.class)
                .where(address -> address.getStreet().isPresent())
                .judge(address -> register.publicWords(address.at("street"))
                        .flatMap(wording -> wording.match(RUN_TOGETHER))
                        .limit(1));
    }
}
