package org.seloste.rules.check;

import java.time.LocalDate;
import org.seloste.model.Register;
import org.seloste.model.io.RegisterReader;
import org.seloste.model.law.LawData;

/** A small register that the tests begin from. */
final class Shop {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** Enough for most tests; what a test is about it adds itself. */
    static final String YAML = """
            seloste: 1
            register: shop
            languages: [en]
            name: {en: Shop}
            controllers: {shop: {name: Shop Ltd, kind: company}}
            parties:
              carrier: {name: Carrier Ltd, role: independent-controller, country: FI}
              printer: {name: Printer Ltd, role: processor, country: FI}
            people: {customer: {}, prospect: {}}
            purposes:
              delivery:
                bases: [contract]
                data: [contact-details, orders]
                people: customer
              newsletter:
                bases: [consent]
                data: [contact-details/email-address]
                people: [customer, prospect]
              analytics:
                bases: [{basis: legitimate-interests, interest: {en: Better service}, balancing: {status: done}}]
                data: [orders]
                people: customer
            data:
              contact-details: {items: [name, email-address, postal-address]}
              orders: {}
              interests: {}
            sources: {data-subject: {}, credit-information-register: {}}
            disclosures:
              delivery: {to: parties/carrier, purposes: delivery}
            processors:
              letters: {by: printer, purposes: newsletter, agreement: true}
            transfers: none
            retention:
              orders: {data: orders, keep: 3 years after delivery}
            """;

    private Shop() {}

    static Policy policy() {
        return policy(YAML);
    }

    static Policy policy(String yaml) {
        return Policy.compile(register(yaml), LawData.builtIn(), TODAY);
    }

    static Register register(String yaml) {
        return RegisterReader.read("register.yaml", yaml).register();
    }

    /** The register with some lines replaced by others. */
    static Policy policyWith(String line, String instead) {
        if (!YAML.contains(line)) {
            throw new IllegalArgumentException("The register has no line " + line);
        }
        return policy(YAML.replace(line, instead));
    }

    static ProcessingAction action(String record) {
        return ActionReader.read("action.yaml", "v: 1\nactions: [{" + record + "}]")
                .get(0)
                .action();
    }
}
