package org.seloste.rules.lint.rights;

import java.util.Set;
import java.util.stream.Stream;
import org.seloste.model.Contact;
import org.seloste.model.RightStatement;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Places;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Requests;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** People can tell where and how a request is made, and it does not hang on one person. */
final class RequestChannelMissing implements Rule {

    private static final Set<String> TAKE_REQUESTS =
            Set.of("requests", "dpo", "data-protection-contact", "registry", "joint-contact-point");

    @Override
    public About about() {
        return About.warning("request-channel-missing", "12(2)")
                .covers("RGT-009", "N-R-HOW")
                .on(Topic.RIGHTS, Topic.CONTACTS);
    }

    @Override
    public Outcome check(Subject register) {
        boolean told = register.all(RightStatement.class).values().anyMatch(Requests::tellsHow);
        Places<Contact> contacts = register.all(Contact.class)
                .where(contact -> contact.getRoles().stream().anyMatch(TAKE_REQUESTS::contains));
        if (!told && contacts.isEmpty()) {
            return Outcome.of(Stream.of(Remark.at("rights")));
        }
        boolean onePerson = !contacts.isEmpty()
                && contacts.values().allMatch(RequestChannelMissing::isOnlyAPerson)
                && register.all(RightStatement.class)
                        .values()
                        .allMatch(right -> right.getHow().isEmpty());
        return Outcome.of(onePerson ? contacts.stream().map(contact -> Remark.at(contact.path())) : Stream.empty());
    }

    private static boolean isOnlyAPerson(Contact contact) {
        return contact.getPerson().isPresent() && contact.getTitle().isEmpty();
    }
}
