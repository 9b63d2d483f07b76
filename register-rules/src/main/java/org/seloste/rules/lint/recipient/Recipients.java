package org.seloste.rules.lint.recipient;

import java.util.List;
import org.seloste.model.Disclosure;
import org.seloste.model.Party;
import org.seloste.model.Processor;
import org.seloste.rules.lint.Place;
import org.seloste.rules.lint.Places;
import org.seloste.rules.lint.Remark;
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

    /** The disclosures that name a party. */
    static List<String> disclosuresTo(Subject register, Party party) {
        return disclosures(register).where(each -> each.getTo().contains("parties/" + party.getId())).stream()
                .map(Place::path)
                .toList();
    }

    /** The processors that are a party, or that engage it. */
    static List<String> processorsOf(Subject register, Party party) {
        return processors(register)
                .where(each -> each.getBy().contains(party.getId())
                        || each.getSubProcessors().stream()
                                .anyMatch(sub -> sub.getBy().contains(party.getId())))
                .stream()
                .map(Place::path)
                .toList();
    }

    static Remark against(Remark remark, List<String> paths) {
        Remark with = remark;
        for (String path : paths) {
            with = with.against(path);
        }
        return with;
    }
}
