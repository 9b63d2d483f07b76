package org.seloste.rules.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.seloste.model.DataSubjectGroup;
import org.seloste.model.Register;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.model.vocabulary.Trait;

/** The groups of people of a register by every name under which an action may speak of them. */
final class PeopleIndex {

    private static final List<String> WORKERS = List.of("employee", "former-employee", "job-applicant");

    private final Terms terms;
    private final Map<String, DataSubjectGroup> groups = new HashMap<>();
    private final Map<String, Set<String>> covered = new HashMap<>();
    private final Map<String, Bits> bits = new HashMap<>();
    private final Map<String, Bits> plain = new HashMap<>();
    private final Names names = new Names();

    PeopleIndex(Register register, Terms terms) {
        this.terms = terms;
        register.getPeople().forEach(group -> groups.put(group.getId(), group));
        for (DataSubjectGroup group : register.getPeople()) {
            Set<String> all = new LinkedHashSet<>(terms.within(TermKind.PEOPLE, group.getId()));
            groups.values().stream()
                    .filter(other -> other.getIs()
                            .filter(is -> terms.isWithin(TermKind.PEOPLE, is, group.getId()))
                            .isPresent())
                    .map(DataSubjectGroup::getId)
                    .sorted()
                    .forEach(all::add);
            covered.put(group.getId(), all);
            all.forEach(names::add);
            bits.put(group.getId(), names.bits(all));
        }
        covered.forEach((id, all) -> plain.put(id, names.bits(plain(id, all))));
    }

    private List<String> plain(String id, Set<String> all) {
        return Optional.ofNullable(groups.get(id))
                        .filter(group -> !group.getWhen().isEmpty())
                        .isPresent()
                ? List.of()
                : all.stream().filter(name -> !isWorker(name) && !isChild(name)).toList();
    }

    int number(String name) {
        return names.number(name);
    }

    Names names() {
        return names;
    }

    Bits bits(Collection<String> ids) {
        return Bits.union(
                ids.stream().map(id -> bits.getOrDefault(id, Bits.NONE)).toList());
    }

    /** The names of which no rule has anything to say. */
    Bits plain(Collection<String> ids) {
        return Bits.union(
                ids.stream().map(id -> plain.getOrDefault(id, Bits.NONE)).toList());
    }

    /** Whether a name is one of some declared groups, or within one. */
    boolean isAmong(String name, Set<String> ids) {
        if (ids.contains(name)) {
            return true;
        }
        for (String id : ids) {
            if (covered.getOrDefault(id, Set.of()).contains(name)) {
                return true;
            }
        }
        return false;
    }

    Set<String> all() {
        return groups.keySet();
    }

    private String term(String name) {
        DataSubjectGroup group = groups.get(name);
        return group == null ? name : group.getIs().orElse(name);
    }

    boolean isWorker(String name) {
        String term = term(name);
        return WORKERS.stream().anyMatch(worker -> terms.isWithin(TermKind.PEOPLE, term, worker));
    }

    /** Whether it is a group of children, by its term or by the age that the register states. */
    boolean isChild(String name) {
        DataSubjectGroup group = groups.get(name);
        return terms.has(TermKind.PEOPLE, term(name), Trait.CHILDREN)
                || (group != null
                        && group.getAge()
                                .flatMap(age -> age.to())
                                .filter(oldest -> oldest < 18)
                                .isPresent());
    }
}
