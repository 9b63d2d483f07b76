package org.seloste.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.model.io.RegisterFile;
import org.seloste.model.io.RegisterReader;

/** What the registers of a catalogue say beside each other. */
class CatalogueRulesTest {

    private static RegisterFile catalogue(String one, String other) {
        return RegisterReader.read(
                "catalogue.yaml",
                "seloste: 1\ncatalogue: group\nlanguages: [en]\nregisters:\n  one: {" + one + "}\n  two: {" + other
                        + "}\n");
    }

    private static List<String> roles(String one, String other) {
        return Found.by("party-roles-differ", catalogue("parties: {" + one + "}", "parties: {" + other + "}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: {name: X, role: authority}",
                "b: {name: A, role: authority}",
                "c: {name: C, business-id: 0000001-9, role: authority}"
            })
    void thePartyIsTheSameByIdNameOrBusinessId(String other) {
        assertThat(roles("a: {name: A, business-id: 0000001-9, role: processor}", other))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("parties/a > registers/two/parties/");
    }

    @Test
    void anotherPartyAnOpenClassAndAnUnstatedRoleAreNoContradiction() {
        assertThat(roles("a: {name: A, role: processor}", "b: {name: B, role: authority}"))
                .isEmpty();
        assertThat(roles("a: {name: A, role: processor}", "a: {name: A, role: processor}"))
                .isEmpty();
        assertThat(roles("a: {name: A, role: processor}", "a: {name: A}")).isEmpty();
        assertThat(roles("a: {name: A}", "a: {name: A, role: processor}")).isEmpty();
        assertThat(roles("a: {name: A, role: processor, open-class: true}", "a: {name: A, role: authority}"))
                .isEmpty();
        assertThat(roles("a: {name: A, role: processor}", "a: {name: A, role: authority, open-class: true}"))
                .isEmpty();
    }

    private static List<String> periods(String one, String other) {
        String with =
                "data: {orders: {}, messages: {}}, purposes: {delivery: {}, statistics: {}}, people: {customer: {}}, retention: {r: {";
        return Found.by("retention-differs-between-registers", catalogue(with + one + "}}", with + other + "}}"));
    }

    @Test
    void theSameDataAreKeptEquallyLong() {
        String year = "data: orders, purposes: delivery, keep: 1 year after delivery";
        assertThat(periods(year, year.replace("1 year", "2 years")))
                .containsExactly("retention/r > registers/two/retention/r", "retention/r > registers/one/retention/r");
        assertThat(periods(year, year)).isEmpty();
        assertThat(periods(year, "data: messages, purposes: delivery, keep: 2 years after delivery"))
                .isEmpty();
        assertThat(periods(year, "data: orders, purposes: statistics, keep: 2 years after delivery"))
                .isEmpty();
        assertThat(periods(year, "data: orders, purposes: delivery, people: customer, keep: 2 years after delivery"))
                .isEmpty();
        assertThat(periods(year, "data: orders, purposes: delivery, when: open-invoice, keep: 2 years after delivery"))
                .isEmpty();
        assertThat(periods(year, "data: orders, purposes: delivery, until: account-closed"))
                .isEmpty();
        assertThat(periods("keep: 1 year after delivery", "keep: 2 years after delivery"))
                .isEmpty();
    }

    private static final String OWNER = "parties: {owner: {name: Example Group}}";
    private static final String JOINT = OWNER + ", joint: {with: owner, essence: Both answer}";

    private static List<String> joint(String one, String other) {
        return Found.by("joint-controller-missing-in-register", catalogue(one, other));
    }

    @Test
    void whoDecidesJointlyIsNamedWhereItReceivesData() {
        assertThat(joint(JOINT, OWNER + ", disclosures: {d: {to: parties/owner}}"))
                .containsExactly("parties/owner > registers/one/joint");
        assertThat(joint(JOINT, OWNER + ", processors: {p: {by: owner}}"))
                .containsExactly("parties/owner > registers/one/joint");
        assertThat(joint(JOINT, JOINT + ", disclosures: {d: {to: parties/owner}}"))
                .isEmpty();
        assertThat(joint(JOINT, OWNER)).isEmpty();
        assertThat(joint(OWNER, OWNER + ", disclosures: {d: {to: parties/owner}}"))
                .isEmpty();
        assertThat(joint(
                        JOINT,
                        "parties: {owner: {name: Example Group, role: processor}}, processors: {p: {by: owner}}"))
                .isEmpty();
        assertThat(
                        joint(
                                JOINT,
                                "parties: {owner: {name: Example Group, role: joint-controller}}, disclosures: {d: {to: parties/owner}}"))
                .hasSize(1);
    }

    @Test
    void twoControllersOfARegisterAreJointToo() {
        String two = "controllers: {shop: {name: Shop}, owner: {name: Example Group}}";
        assertThat(joint(two, OWNER + ", disclosures: {d: {to: parties/owner}}"))
                .hasSize(1);
        assertThat(joint(
                        "controllers: {owner: {name: Example Group}}",
                        OWNER + ", disclosures: {d: {to: parties/owner}}"))
                .isEmpty();
        assertThat(joint(
                        two,
                        "controllers: {owner: {name: Example Group}}, " + OWNER
                                + ", disclosures: {d: {to: parties/owner}}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "party-roles-differ",
                "retention-differs-between-registers",
                "joint-controller-missing-in-register"
            })
    void aRegisterThatStandsAloneIsNotAsked(String rule) {
        assertThat(Found.applies(rule, OWNER)).isFalse();
    }
}
