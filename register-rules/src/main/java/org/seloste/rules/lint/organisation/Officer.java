package org.seloste.rules.lint.organisation;

import org.seloste.rules.lint.Subject;

/** The data protection officer (tietosuojavastaava) of a register. */
final class Officer {

    private Officer() {}

    static boolean isStated(Subject register) {
        return register.register().getContacts().stream()
                .anyMatch(contact -> contact.getRoles().contains("dpo"));
    }
}
