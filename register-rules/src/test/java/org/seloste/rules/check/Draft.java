package org.seloste.rules.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.seloste.model.Register;
import org.seloste.model.io.RegisterReader;

/** A register made by chance, which can be widened and whose lists can be put in another order. */
final class Draft {

    private static final List<String> DATA = List.of(
            "contact-details",
            "contact-details/email-address",
            "orders",
            "health-notes",
            "codes/national-id",
            "hobby",
            "footage");
    private static final List<String> PEOPLE = List.of("customer", "child", "employee");
    private static final List<String> PARTIES = List.of("carrier", "police", "printer", "indian-support");
    private static final List<String> BASES = List.of(
            "contract",
            "consent",
            "{basis: legal-obligation, laws: 1336/1997 2:10 §}",
            "legal-obligation",
            "{basis: legitimate-interests, balancing: {status: done}}",
            "legitimate-interests",
            "{basis: contract, people: customer}",
            "{basis: consent, when: on-request}");

    private final Map<String, Map<String, String>> sections = new TreeMap<>();
    private final Map<String, Purpose> purposes = new LinkedHashMap<>();

    private static final class Purpose {
        private final Set<String> bases = new LinkedHashSet<>();
        private final Set<String> data = new LinkedHashSet<>();
        private final Set<String> people = new LinkedHashSet<>();
        private String rest = "";
    }

    static Draft by(Random chance) {
        Draft draft = new Draft();
        for (String id : List.of("delivery", "newsletter", "statistics", "recruitment")) {
            boolean needed = id.equals("delivery") || id.equals("newsletter");
            if (needed || chance.nextBoolean()) {
                draft.purposes.put(id, purpose(chance));
            }
        }
        draft.maybe(chance, "disclosures", "delivery", "{to: parties/carrier, purposes: delivery}");
        draft.maybe(chance, "disclosures", "any", "{to: parties/carrier}");
        draft.maybe(chance, "disclosures", "police", "{to: parties/police, when: authority-request}");
        draft.maybe(chance, "processors", "letters", "{by: printer, purposes: newsletter, agreement: true}");
        draft.maybe(chance, "processors", "support", "{by: indian-support, data: contact-details}");
        draft.maybe(chance, "transfers", "support", "{to: indian-support, countries: IN, mechanisms: scc}");
        draft.maybe(chance, "sources", "credit-information-register", "{purposes: delivery}");
        draft.maybe(chance, "promises", "no-selling", "{not: disclose, for: [sale]}");
        draft.maybe(chance, "promises", "at-home", "{not: transfer, area: eea, except: transfers/support}");
        draft.maybe(chance, "promises", "nothing", "{not: disclose, strength: as-a-rule, except: required-by-law}");
        draft.maybe(chance, "retention", "orders", "{data: orders, keep: 3 years after delivery}");
        draft.maybe(chance, "retention", "letters", "{purposes: newsletter, keep: 1 year after collection}");
        draft.maybe(
                chance,
                "retention",
                "vouchers",
                "{data: orders, keep: 6 years after calendar-year-end, laws: 1336/1997}");
        draft.maybe(chance, "automated-decisions", "credit", "{purposes: delivery, grounds: contract}");
        if (!draft.sections.containsKey("promises")
                || !draft.sections.get("promises").containsKey("at-home")) {
            return draft;
        }
        draft.sections
                .computeIfAbsent("transfers", any -> new LinkedHashMap<>())
                .put("support", "{to: indian-support, countries: IN, mechanisms: scc}");
        return draft;
    }

    /** Most are plain, so that what is done for them can be allowed; the rest hold every combination. */
    private static Purpose purpose(Random chance) {
        Purpose purpose = new Purpose();
        if (chance.nextInt(3) > 0) {
            purpose.bases.add(chance.nextInt(3) > 0 ? "contract" : "legitimate-interests");
            some(chance, DATA.subList(0, 3), 3, purpose.data);
            purpose.people.add("customer");
            return purpose;
        }
        some(chance, BASES, 2, purpose.bases);
        some(chance, DATA, 6, purpose.data);
        some(chance, PEOPLE, 4, purpose.people);
        purpose.rest = chance.nextInt(4) == 0 ? "since: 2026-05-01" : "";
        return purpose;
    }

    private static void some(Random chance, List<String> from, int most, Set<String> into) {
        int count = chance.nextInt(5) == 0 ? 0 : 1 + chance.nextInt(most);
        for (int index = 0; index < count; index++) {
            into.add(from.get(chance.nextInt(from.size())));
        }
    }

    private void maybe(Random chance, String section, String id, String value) {
        if (chance.nextBoolean()) {
            sections.computeIfAbsent(section, any -> new LinkedHashMap<>()).put(id, value);
        }
    }

    /**
     * Adds one widening declaration, or nothing where there is no room for it.
     *
     * <p>Widening are: a purpose, where there are two already (here there are); data and people of a purpose that names
     * some already; a recipient for a purpose; a source; a country with a mechanism. The first data or people that a
     * purpose names are not: they turn what is said of the whole register into what is said of other purposes.
     */
    void widen(Random chance) {
        List<Purpose> all = new ArrayList<>(purposes.values());
        Purpose purpose = all.get(chance.nextInt(all.size()));
        switch (chance.nextInt(6)) {
            case 0 -> {
                purposes.putIfAbsent("statistics", purpose(chance));
            }
            case 1 -> {
                if (!purpose.data.isEmpty()) {
                    purpose.data.add(DATA.get(chance.nextInt(DATA.size())));
                }
            }
            case 2 -> {
                if (!purpose.people.isEmpty()) {
                    purpose.people.add(PEOPLE.get(chance.nextInt(PEOPLE.size())));
                }
            }
            case 3 -> add("disclosures", "wide", "{to: parties/" + PARTIES.get(chance.nextInt(2)) + "}");
            case 4 -> add("sources", "data-seller", "{}");
            default -> add("transfers", "wide", "{countries: [US, IN], mechanisms: [scc, adequacy]}");
        }
    }

    private void add(String section, String id, String value) {
        sections.computeIfAbsent(section, any -> new LinkedHashMap<>()).putIfAbsent(id, value);
    }

    Register build(Random order) {
        List<String> lines = new ArrayList<>(List.of(
                "seloste: 1",
                "register: chance",
                "languages: [en]",
                "controllers: {shop: {name: Shop Ltd}}",
                "parties:",
                "  carrier: {name: Carrier, role: independent-controller, country: FI}",
                "  police: {role: authority, country: FI}",
                "  printer: {name: Printer, role: processor, country: SE}",
                "  indian-support: {name: Support, role: processor, country: IN}"));
        section(lines, "people", PEOPLE.stream().map(id -> id + ": {}").toList(), order);
        section(
                lines,
                "data",
                List.of(
                        "contact-details: {items: [name, email-address]}",
                        "orders: {}",
                        "health-notes: {is: health, text: {en: Notes}, grounds: explicit-consent}",
                        "codes: {text: {en: Codes}, items: {national-id: {grounds: id-consent}}}",
                        "hobby: {is: hobbies, text: {en: Hobby}, when: with-consent}",
                        "footage: {is: camera-image, text: {en: Footage}}"),
                order);
        List<String> entries = new ArrayList<>();
        purposes.forEach((id, purpose) -> entries.add(id + ": {" + String.join(", ", parts(purpose, order)) + "}"));
        section(lines, "purposes", entries, order);
        sections.forEach((name, declared) -> section(
                lines,
                name,
                declared.entrySet().stream()
                        .map(each -> each.getKey() + ": " + each.getValue())
                        .toList(),
                order));
        return RegisterReader.read("chance.yaml", String.join("\n", lines) + "\n")
                .register();
    }

    private static List<String> parts(Purpose purpose, Random order) {
        List<String> parts = new ArrayList<>();
        list(parts, "bases", purpose.bases, order);
        list(parts, "data", purpose.data, order);
        list(parts, "people", purpose.people, order);
        if (!purpose.rest.isEmpty()) {
            parts.add(purpose.rest);
        }
        return parts;
    }

    private static void list(List<String> parts, String key, Set<String> values, Random order) {
        if (!values.isEmpty()) {
            List<String> shuffled = new ArrayList<>(values);
            Collections.shuffle(shuffled, order);
            parts.add(key + ": [" + String.join(", ", shuffled) + "]");
        }
    }

    private static void section(List<String> lines, String key, List<String> entries, Random order) {
        if (entries.isEmpty()) {
            return;
        }
        lines.add(key + ":");
        List<String> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, order);
        shuffled.forEach(entry -> lines.add("  " + entry));
    }
}
