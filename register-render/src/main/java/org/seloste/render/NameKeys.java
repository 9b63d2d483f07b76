package org.seloste.render;

import java.util.Optional;
import java.util.Set;
import org.seloste.model.Contact;
import org.seloste.model.Cookie;
import org.seloste.model.Described;
import org.seloste.model.Disclosure;
import org.seloste.model.GlossaryEntry;
import org.seloste.model.NoticePointer;
import org.seloste.model.Party;
import org.seloste.model.PartyRole;
import org.seloste.model.Processor;
import org.seloste.model.Promise;
import org.seloste.model.Publicity;
import org.seloste.model.Recording;
import org.seloste.model.Retention;
import org.seloste.model.RightStatement;
import org.seloste.model.Transfer;
import org.seloste.model.Validity;
import org.seloste.model.form.Placed;

/** Which keys the name of an element has used up, so that they are not said twice. */
final class NameKeys {

    private static final Set<String> PUBLIC = Set.of("is", "role");

    private NameKeys() {}

    static Set<String> of(Placed element) {
        Object value = element.value();
        if (value instanceof Party party) {
            return party.getName().isPresent() ? Set.of("name") : isThePublic(party) ? PUBLIC : described(party);
        }
        if (value instanceof Described described) {
            return described(described);
        }
        if (value instanceof Disclosure disclosure) {
            return Set.of(disclosure.getTo().isEmpty() ? "text" : "to");
        }
        if (value instanceof Processor processor) {
            return Set.of(processor.getBy().isEmpty() ? "text" : "by");
        }
        if (value instanceof Transfer transfer) {
            return Set.of(
                    !transfer.getTo().isEmpty()
                            ? "to"
                            : transfer.getOrganisation().isPresent() ? "organisation" : "text");
        }
        if (value instanceof Promise promise) {
            return Set.of(
                    promise.getText().isPresent() ? "text" : promise.getNot().isPresent() ? "not" : "only");
        }
        if (value instanceof Retention retention) {
            return Set.of(
                    !retention.getPurposes().isEmpty()
                            ? "purposes"
                            : !retention.getData().isEmpty() ? "data" : "people");
        }
        if (value instanceof Validity) {
            return Set.of("text");
        }
        if (value instanceof Publicity publicity) {
            return Set.of(publicity.getText().isPresent() ? "text" : "kind");
        }
        if (value instanceof RightStatement) {
            return Set.of();
        }
        if (value instanceof Contact contact) {
            return Set.of(
                    contact.getTitle().isPresent()
                            ? "title"
                            : contact.getPerson().isPresent()
                                    ? "person"
                                    : contact.getRoles().isEmpty() ? "organisation" : "roles");
        }
        if (value instanceof NoticePointer notice) {
            return Set.of(notice.getTitle().isPresent() ? "title" : "about");
        }
        if (value instanceof Recording recording) {
            return Set.of(recording.getText().isPresent() ? "text" : "kind");
        }
        if (value instanceof Cookie cookie) {
            return Set.of(cookie.getText().isPresent() ? "text" : "use");
        }
        if (value instanceof GlossaryEntry) {
            return Set.of("term");
        }
        return Set.of("text", "name", "title", "term");
    }

    /** The public, whose name is its role. */
    private static boolean isThePublic(Party party) {
        return party.getText().isEmpty()
                && party.getIs().orElse(party.getId()).equals("public")
                && party.getRole().equals(Optional.of(PartyRole.PUBLIC));
    }

    private static Set<String> described(Described described) {
        return described.getText().isPresent() ? Set.of("text") : Set.of("is");
    }
}
