package org.seloste.rules.lint.organisation;

import org.seloste.model.Contact;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** A contact person for the register is not a data protection officer. */
final class ContactPersonNotDpo implements Rule {

    @Override
    public About about() {
        return About.info("contact-person-not-dpo", "37", "13(1)(b)")
                .covers("DPO-003")
                .on(Topic.DATA_PROTECTION_OFFICER, Topic.CONTACTS);
    }

    @Override
    public Outcome check(Subject register) {
        return register.all(Contact.class)
                .where(contact -> contact.getRoles().stream()
                        .anyMatch(role -> role.equals("register-contact") || role.equals("register-keeper")))
                .areWrongWhen(contact -> !Officer.isStated(register));
    }
}
