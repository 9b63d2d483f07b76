package org.seloste.rules.lint.recipient;

import org.seloste.model.Disclosure;
import org.seloste.model.Party;
import org.seloste.model.Processor;
import org.seloste.rules.lint.Places;
import org.seloste.rules.lint.Subject;

/** What several rules ask about those who receive data. */
final class Recipients {

    private Recipients() {}

    static Places<Disclosure> disclosures(Subject register) {
        return register.all(Disclosure.class).under("disclosures");
    }

    static Places<Processor> processors(Subject register) {
        return register.all(Processor.class).under("processors");
    }

    static Places<Party> parties(Subject register) {
        return register.all(Party.class).under("parties");
    }
}
