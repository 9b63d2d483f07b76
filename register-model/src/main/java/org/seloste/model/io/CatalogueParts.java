package org.seloste.model.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.seloste.model.Shapes;
import org.seloste.model.form.ByIdForm;
import org.seloste.model.form.Fault;
import org.seloste.model.form.Field;
import org.seloste.model.form.ListingForm;
import org.seloste.model.form.Node;
import org.seloste.model.form.Position;
import org.seloste.model.text.Language;

/**
 * The parts of a catalogue's file, and the one way in which a register takes what is shared: by id. The same id
 * replaces, another adds, {@code without} removes; a key that is no collection is replaced as a whole.
 */
final class CatalogueParts {

    private static final String WITHOUT = "without";
    private static final Set<String> KEYS =
            Set.of("name", "languages", "parties", "shared", "registers", "processor-records");

    private static final List<String> COMMON = List.of("languages", "parties");

    private final Map<String, Node.Entry> parts = new LinkedHashMap<>();
    private final List<Node.Entry> common = new ArrayList<>();
    private final List<Node.Entry> shared = new ArrayList<>();
    private final List<Fault> faults;

    private CatalogueParts(List<Fault> faults) {
        this.faults = faults;
    }

    static CatalogueParts of(Node.Mapping mapping, List<Fault> faults) {
        CatalogueParts catalogue = new CatalogueParts(faults);
        for (Node.Entry entry : mapping.entries()) {
            if (KEYS.contains(entry.key())) {
                catalogue.parts.put(entry.key(), entry);
            } else {
                faults.add(new Fault(
                        "key-unknown",
                        entry.key(),
                        Optional.of(entry.keyPosition()),
                        List.of(
                                entry.key(),
                                "catalogue",
                                String.join(", ", KEYS.stream().sorted().toList()))));
            }
        }
        catalogue.refuseDoubledLanguages();
        for (String key : COMMON) {
            Optional.ofNullable(catalogue.parts.get(key)).ifPresent(catalogue.common::add);
        }
        catalogue.shared.addAll(catalogue.common);
        catalogue.mapping("shared").ifPresent(parts -> parts.entries().forEach(catalogue::share));
        return catalogue;
    }

    private void share(Node.Entry entry) {
        Optional<Node.Entry> there =
                shared.stream().filter(each -> each.key().equals(entry.key())).findFirst();
        if (there.isPresent()) {
            faults.add(new Fault(
                    "key-twice",
                    "shared/" + entry.key(),
                    Optional.of(entry.keyPosition()),
                    List.of(
                            entry.key(),
                            String.valueOf(there.get().keyPosition().line()))));
        } else {
            shared.add(entry);
        }
    }

    private void refuseDoubledLanguages() {
        List<Language> languages = languages();
        if (Set.copyOf(languages).size() < languages.size()) {
            Optional<Position> place =
                    Optional.ofNullable(parts.get("languages")).map(Node.Entry::keyPosition);
            faults.add(new Fault("language-twice", "languages", place, List.of()));
        }
    }

    Optional<Node> name() {
        return Optional.ofNullable(parts.get("name")).map(Node.Entry::value);
    }

    List<Language> languages() {
        List<Language> languages = new ArrayList<>();
        Optional.ofNullable(parts.get("languages")).map(Node.Entry::value).ifPresent(node -> {
            List<Node> items = node instanceof Node.Items list ? list.items() : List.of(node);
            for (Node item : items) {
                Optional<Language> language =
                        item instanceof Node.Scalar scalar ? Language.of(scalar.text()) : Optional.empty();
                language.ifPresent(languages::add);
            }
        });
        return languages;
    }

    List<Node.Entry> registers() {
        return mapping("registers").map(Node.Mapping::entries).orElse(List.of());
    }

    List<Node.Entry> records() {
        return mapping("processor-records").map(Node.Mapping::entries).orElse(List.of());
    }

    private Optional<Node.Mapping> mapping(String key) {
        Node.Entry entry = parts.get(key);
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.value() instanceof Node.Mapping mapping) {
            return Optional.of(mapping);
        }
        faults.add(new Fault(
                "mapping-expected", key, Optional.of(entry.value().position()), List.of("a mapping under " + key)));
        return Optional.empty();
    }

    /** The keys of a record, with the languages and parties that stand at the catalogue itself. */
    Node.Mapping common(Node.Mapping own) {
        return merge(own, common);
    }

    /** The keys of a register with what it shares. */
    Node.Mapping merge(Node.Mapping own) {
        return merge(own, shared);
    }

    private Node.Mapping merge(Node.Mapping own, List<Node.Entry> theirs) {
        Set<String> dropped = dropped(own, theirs);
        List<Node.Entry> merged = new ArrayList<>();
        Set<String> taken = new LinkedHashSet<>();
        for (Node.Entry entry : theirs) {
            if (dropped.contains(entry.key())) {
                continue;
            }
            Optional<Node.Entry> ours = Entries.find(own, entry.key());
            taken.add(entry.key());
            Node kept = isCollection(entry.key()) ? keep(entry, dropped) : entry.value();
            merged.add(ours.map(mine -> merge(entry, kept, mine))
                    .orElse(new Node.Entry(entry.key(), entry.keyPosition(), kept)));
        }
        for (Node.Entry entry : own.entries()) {
            if (!taken.contains(entry.key()) && !entry.key().equals(WITHOUT)) {
                merged.add(entry);
            }
        }
        merged.removeIf(entry ->
                isEmpty(entry.value()) && dropped.stream().anyMatch(word -> word.startsWith(entry.key() + "/")));
        return new Node.Mapping(merged, own.position());
    }

    private static boolean isEmpty(Node node) {
        return node instanceof Node.Mapping mapping && mapping.entries().isEmpty();
    }

    private static Node.Entry merge(Node.Entry theirs, Node kept, Node.Entry mine) {
        if (!isCollection(theirs.key()) || mine.value() instanceof Node.Scalar || kept instanceof Node.Scalar) {
            return mine;
        }
        Map<String, Node.Entry> byId = new LinkedHashMap<>();
        entries(kept).forEach(entry -> byId.put(entry.key(), entry));
        List<Node.Entry> own = entries(mine.value());
        own.forEach(entry -> byId.put(entry.key(), entry));
        boolean doubled = own.stream().map(Node.Entry::key).distinct().count() < own.size();
        return doubled
                ? mine
                : new Node.Entry(
                        mine.key(),
                        mine.keyPosition(),
                        new Node.Mapping(
                                List.copyOf(byId.values()), mine.value().position()));
    }

    private Node keep(Node.Entry entry, Set<String> dropped) {
        if (entry.value() instanceof Node.Scalar) {
            return entry.value();
        }
        return new Node.Mapping(
                entries(entry.value()).stream()
                        .filter(each -> !dropped.contains(entry.key() + "/" + each.key()))
                        .toList(),
                entry.value().position());
    }

    private static List<Node.Entry> entries(Node collection) {
        if (collection instanceof Node.Mapping mapping) {
            return mapping.entries();
        }
        List<Node.Entry> entries = new ArrayList<>();
        if (collection instanceof Node.Items items) {
            for (Node item : items.items()) {
                if (item instanceof Node.Mapping mapping) {
                    entries.addAll(mapping.entries());
                } else if (item instanceof Node.Scalar scalar) {
                    entries.add(new Node.Entry(
                            scalar.text(), scalar.position(), new Node.Mapping(List.of(), scalar.position())));
                }
            }
        }
        return entries;
    }

    private Set<String> dropped(Node.Mapping own, List<Node.Entry> theirs) {
        Set<String> known = new LinkedHashSet<>();
        for (Node.Entry entry : theirs) {
            known.add(entry.key());
            if (isCollection(entry.key())) {
                entries(entry.value()).forEach(each -> known.add(entry.key() + "/" + each.key()));
            }
        }
        Set<String> dropped = new LinkedHashSet<>();
        Entries.find(own, WITHOUT).map(Node.Entry::value).ifPresent(node -> {
            List<Node> items = node instanceof Node.Items list ? list.items() : List.of(node);
            for (Node item : items) {
                String word = item instanceof Node.Scalar scalar ? scalar.text() : "";
                if (known.contains(word)) {
                    dropped.add(word);
                } else {
                    faults.add(new Fault("without-unknown", WITHOUT, Optional.of(item.position()), List.of(word)));
                }
            }
        });
        return dropped;
    }

    private static boolean isCollection(String key) {
        return Shapes.register().fields().stream()
                .filter(field -> field.key().equals(key))
                .map(Field::form)
                .anyMatch(form -> form instanceof ByIdForm<?> || form instanceof ListingForm<?>);
    }
}
