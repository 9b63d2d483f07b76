package org.seloste.rules.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.seloste.model.Country;
import org.seloste.model.Disclosure;
import org.seloste.model.Party;
import org.seloste.model.PartyRole;
import org.seloste.model.Processor;
import org.seloste.model.Register;
import org.seloste.model.SubProcessor;
import org.seloste.model.Transfer;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.model.vocabulary.Trait;

/**
 * The parties of a register by every name under which an action may speak of them, and on what ways data reach them.
 */
final class PartyIndex {

    private static final Flow[] NO_FLOWS = {};
    private static final String[] NO_COUNTRIES = {};

    private final Terms terms;
    private final Map<String, Party> parties = new HashMap<>();
    private final Map<String, Flow[]> flows = new HashMap<>();
    private final Map<String, String[]> countries = new HashMap<>();
    private final Map<String, List<String>> purposesNaming = new HashMap<>();
    private final Names names = new Names();

    PartyIndex(Register register, DataIndex data, Terms terms) {
        this.terms = terms;
        register.getParties().forEach(party -> parties.put(party.getId(), party));
        register.getPurposes()
                .forEach(purpose -> purpose.getRecipients()
                        .forEach(reference -> purposesNaming
                                .computeIfAbsent(reference, any -> new ArrayList<>())
                                .add(purpose.getId())));
        register.getDisclosures().forEach(each -> add(each, data));
        register.getProcessors().forEach(each -> add(each, data));
        register.getJoint().ifPresent(joint -> joint.getWith().forEach(id -> add(id, jointly(id))));
        register.getTransfers().forEach(this::locate);
    }

    private static Flow jointly(String id) {
        return new Flow(
                "joint/with/" + id,
                Flow.Kind.JOINT_CONTROLLER,
                Optional.of(PartyRole.JOINT_CONTROLLER),
                Set.of(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                List.of(),
                Optional.empty(),
                false);
    }

    private void add(Disclosure disclosure, DataIndex data) {
        Set<String> purposes = purposes(disclosure.getPurposes(), "disclosures/" + disclosure.getId());
        Optional<Bits> limits = limits(disclosure.getData(), data);
        for (String to : disclosure.getTo()) {
            String id = to.startsWith("parties/") ? to.substring("parties/".length()) : to;
            add(id, Flow.of(disclosure, role(id), purposes, limits));
        }
        if (disclosure.getPublication().isPresent()) {
            add("public", Flow.of(disclosure, Optional.of(PartyRole.PUBLIC), purposes, limits));
        }
    }

    private void add(Processor processor, DataIndex data) {
        Set<String> purposes = purposes(processor.getPurposes(), "processors/" + processor.getId());
        Flow flow = Flow.of(processor, purposes, limits(processor.getData(), data));
        for (String by : processor.getBy()) {
            add(by, flow);
            if (processor.getSubProcessors().items().isEmpty()) {
                processor.getCountries().forEach(country -> locate(by, country));
            }
        }
        for (SubProcessor below : processor.getSubProcessors()) {
            below.getBy().forEach(by -> add(by, flow.below(below.getId(), below.getAuthorised())));
        }
    }

    private static Optional<Bits> limits(List<String> references, DataIndex data) {
        return references.isEmpty() ? Optional.empty() : Optional.of(data.bits(references));
    }

    private Set<String> purposes(List<String> own, String reference) {
        Set<String> purposes = new LinkedHashSet<>(own);
        purposes.addAll(purposesNaming.getOrDefault(reference, List.of()));
        return purposes;
    }

    private void add(String id, Flow flow) {
        for (String name : covered(id)) {
            names.add(name);
            List<Flow> all = new ArrayList<>(List.of(flows.getOrDefault(name, NO_FLOWS)));
            all.add(flow);
            flows.put(name, all.toArray(Flow[]::new));
        }
        Optional.ofNullable(parties.get(id)).flatMap(Party::getCountry).ifPresent(country -> locate(id, country));
    }

    private void locate(Transfer transfer) {
        for (String to : transfer.getTo()) {
            transfer.getCountries().forEach(country -> locate(to, country));
        }
    }

    private void locate(String id, Country country) {
        for (String name : covered(id)) {
            Set<String> all = new LinkedHashSet<>(List.of(countries.getOrDefault(name, NO_COUNTRIES)));
            all.add(country.code());
            countries.put(name, all.toArray(String[]::new));
        }
    }

    /** A party that has a name is itself; one without is its kind, with everything that is of that kind. */
    private Set<String> covered(String id) {
        Party party = parties.get(id);
        Set<String> all = new LinkedHashSet<>(List.of(id));
        if (party != null && party.getName().isEmpty()) {
            all.addAll(terms.within(TermKind.PARTY, party.getIs().orElse(id)));
        } else if (party != null && terms.knows(TermKind.PARTY, id)) {
            all.add(id);
        }
        return all;
    }

    int number(String name) {
        return names.number(name);
    }

    Names names() {
        return names;
    }

    Bits bits(Stream<String> some) {
        return names.bits(some.toList());
    }

    Stream<String> reached() {
        return flows.keySet().stream();
    }

    Flow[] flows(String name) {
        return flows.getOrDefault(name, NO_FLOWS);
    }

    /** The countries in which the register says that a party receives data. */
    String[] countries(String name) {
        return countries.getOrDefault(name, NO_COUNTRIES);
    }

    boolean isDeclared(String id) {
        return parties.containsKey(id);
    }

    Optional<Party> find(String id) {
        return Optional.ofNullable(parties.get(id));
    }

    boolean isAmong(String name, Iterable<String> ids) {
        for (String id : ids) {
            String bare = id.substring(id.indexOf('/') + 1);
            if (name.equals(bare) || covered(bare).contains(name)) {
                return true;
            }
        }
        return false;
    }

    Optional<PartyRole> role(String name) {
        Party party = parties.get(name);
        if (party != null && party.getRole().isPresent()) {
            return party.getRole();
        }
        String term = party == null ? name : party.getIs().orElse(name);
        return terms.trait(TermKind.PARTY, term, Trait.USUAL_ROLE).stream()
                .findFirst()
                .map(word -> PartyRole.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')));
    }
}
