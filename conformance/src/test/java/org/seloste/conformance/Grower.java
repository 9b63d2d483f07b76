package org.seloste.conformance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.seloste.model.form.ByIdForm;
import org.seloste.model.form.Field;
import org.seloste.model.form.Form;
import org.seloste.model.form.Forms;
import org.seloste.model.form.ListForm;
import org.seloste.model.form.ListingForm;
import org.seloste.model.form.ObjectForm;
import org.seloste.model.form.ReferenceForm;
import org.seloste.model.form.ScalarForm;
import org.seloste.model.form.TermForm;
import org.seloste.model.form.TextForm;
import org.seloste.model.text.Language;
import org.seloste.model.vocabulary.Term;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.model.vocabulary.Vocabulary;

/**
 * Grows a document along the forms of the model. A new field of the model is grown on the day when it is declared.
 *
 * <p>References are left open while the document grows and are filled, from what it then declares, at the end; one for
 * which nothing is declared is left out.
 */
final class Grower {

    private static final int DEEPEST = 5;
    private static final String SELOSTE = "seloste";

    /** A reference that is not filled yet. */
    private record Open(Form<?> form) {}

    private final Random random;
    private final double fullness;
    private final Words words;
    private final Spellings spellings;
    private final Map<String, List<String>> declared = new LinkedHashMap<>();
    private int ids;

    /**
     * @param seed the same seed grows the same document
     * @param fullness from 0, with what is required alone, to 1, with every key
     * @param words what the texts say
     */
    Grower(long seed, double fullness, Words words) {
        this.random = new Random(seed);
        this.fullness = fullness;
        this.words = words;
        this.spellings = new Spellings(random, words);
    }

    Document document(String rootKey, ObjectForm<?, ?> form) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(SELOSTE, 1);
        tree.put(rootKey, newId());
        tree.putAll(keys(form, "", 0, Set.of()));
        return new Document(map(filled(tree).orElseThrow()));
    }

    private Map<String, Object> keys(ObjectForm<?, ?> form, String path, int depth, Set<String> needed) {
        Map<String, Object> keys = new LinkedHashMap<>();
        Spellings.Order order = new Spellings.Order();
        for (Field<?, ?, ?> field : form.fields()) {
            if (field.isRequired() || needed.contains(field.key()) || isWanted(field.form(), depth)) {
                String inside = path.isEmpty() ? field.key() : path + "/" + field.key();
                keys.put(field.key(), value(field.form(), inside, depth + 1, order));
            }
        }
        return keys;
    }

    private boolean isWanted(Form<?> form, int depth) {
        boolean holdsMore = form instanceof ByIdForm<?> || form instanceof ListingForm<?> || isObject(form);
        return (depth < DEEPEST || !holdsMore) && random.nextDouble() < (depth == 0 ? fullness : fullness * 0.7);
    }

    private static boolean isObject(Form<?> form) {
        return form instanceof ObjectForm<?, ?> || (form instanceof ListForm<?> list && isObject(list.item()));
    }

    private Object value(Form<?> form, String path, int depth, Spellings.Order order) {
        if (form instanceof ScalarForm<?> scalar) {
            return spellings.any(scalar, order);
        }
        if (form instanceof TextForm) {
            return text();
        }
        if (form instanceof ListForm<?> list) {
            return list(list, path, depth);
        }
        if (form instanceof ObjectForm<?, ?> object) {
            return object(object, path, depth, Set.of());
        }
        if (form instanceof ByIdForm<?> byId) {
            return spelled(elements(byId, path, depth), Optional.empty());
        }
        if (form instanceof ListingForm<?> listing) {
            return listing(listing, path, depth);
        }
        return new Open(form);
    }

    private Object text() {
        if (random.nextInt(3) == 0) {
            return words.any(random);
        }
        Map<String, Object> wordings = new LinkedHashMap<>();
        String same = words.any(random);
        boolean all = random.nextInt(8) == 0;
        for (Language language : Language.values()) {
            if (all || random.nextBoolean()) {
                wordings.put(language.tag(), all ? same : words.any(random));
            }
        }
        return wordings.isEmpty() ? same : wordings;
    }

    private Object list(ListForm<?> form, String path, int depth) {
        Set<Object> values = new LinkedHashSet<>();
        int size = 1 + random.nextInt(3);
        for (int index = 0; index < size; index++) {
            values.add(value(form.item(), path + "/item", depth, new Spellings.Order()));
        }
        return values.size() == 1 && random.nextBoolean() ? values.iterator().next() : new ArrayList<>(values);
    }

    private Object object(ObjectForm<?, ?> form, String path, int depth, Set<String> needed) {
        Optional<Field<?, ?, ?>> main = form.mainKey().flatMap(key -> field(form, key));
        boolean shortForm = main.isPresent()
                && random.nextInt(3) == 0
                && form.fields().stream().noneMatch(field -> field.isRequired() && field != main.get())
                && (needed.isEmpty() || needed.equals(Set.of(main.get().key())));
        if (shortForm) {
            return value(main.get().form(), path + "/" + main.get().key(), depth + 1, new Spellings.Order());
        }
        return keys(form, path, depth, needed);
    }

    private static Optional<Field<?, ?, ?>> field(ObjectForm<?, ?> form, String key) {
        for (Field<?, ?, ?> field : form.fields()) {
            if (field.key().equals(key)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    private Map<String, Object> elements(ByIdForm<?> form, String path, int depth) {
        Map<String, Object> elements = new LinkedHashMap<>();
        int size = 1 + random.nextInt(3);
        while (elements.size() < size) {
            boolean ownTerms = form.kind().equals("terms");
            Optional<String> standard = form.vocabulary()
                    .filter(kind -> random.nextBoolean())
                    .map(this::standardId)
                    .filter(id -> !Forms.RESERVED.contains(id) && !elements.containsKey(id));
            String id;
            if (ownTerms) {
                TermKind kind = List.of(TermKind.values()).get(random.nextInt(TermKind.values().length));
                String word = newId();
                id = kind.word() + "/" + word;
                declare("terms: " + kind.word(), id.substring(id.indexOf('/') + 1));
            } else {
                id = standard.orElseGet(this::newId);
            }
            if (form.kind().equals("rights") && random.nextInt(4) == 0) {
                id = "default";
            }
            String inside = path + "/" + id;
            boolean meaningNeeded = form.vocabulary().isPresent() && standard.isEmpty() && !id.equals("default");
            Object element = object(form.element(), inside, depth, meaningNeeded ? meaning(form.element()) : Set.of());
            elements.put(id, ownTerms ? ofItsKind(id, element) : element);
            declare(form.kind(), form.referenceId(inside));
        }
        return elements;
    }

    /** An own term is a kind of a term of its own kind, and only an event stands beside a period: no form says so. */
    private static Object ofItsKind(String id, Object term) {
        if (!(term instanceof Map<?, ?> keys)) {
            return term;
        }
        TermKind kind = TermKind.of(id.substring(0, id.indexOf('/'))).orElseThrow();
        Map<String, Object> kin = map(keys);
        if (kind != TermKind.EVENT) {
            kin.keySet().removeAll(Set.of("from", "until", "during"));
        }
        kin.computeIfPresent("is", (key, any) -> new Open(Forms.term(kind)));
        return kin;
    }

    /** An id that no vocabulary knows needs words, or the standard term of which it is a kind. */
    private Set<String> meaning(ObjectForm<?, ?> form) {
        return Set.of(field(form, "is").isPresent() && random.nextInt(3) == 0 ? "is" : "text");
    }

    private String standardId(TermKind kind) {
        List<String> all =
                Vocabulary.standard().all(kind).stream().map(Term::id).sorted().toList();
        return all.get(random.nextInt(all.size()));
    }

    private String newId() {
        List<String> stems = List.of("a", "boat", "customer-2", "x9", "very-long-but-lawful-word", "customer");
        return stems.get(random.nextInt(stems.size())) + "-" + ++ids;
    }

    private void declare(String kind, String id) {
        declared.computeIfAbsent(kind, any -> new ArrayList<>()).add(id);
    }

    private Object listing(ListingForm<?> form, String path, int depth) {
        int state = random.nextInt(8);
        if (state == 0) {
            return "none";
        }
        Object more = List.of("none", "true", true, text()).get(random.nextInt(4));
        boolean saysMore = state < 4;
        Map<String, Object> elements =
                saysMore && random.nextInt(4) == 0 ? Map.of() : elements(form.elements(), path, depth);
        return spelled(elements, saysMore ? Optional.of(more) : Optional.empty());
    }

    /** A mapping by id; or a list in which an id stands alone where nothing more is said of it. */
    private Object spelled(Map<String, Object> elements, Optional<Object> more) {
        Map<String, Object> all = new LinkedHashMap<>(elements);
        more.ifPresent(rest -> all.put("more", rest));
        if (random.nextInt(3) > 0) {
            return all;
        }
        List<Object> list = new ArrayList<>();
        all.forEach((id, content) -> list.add(content.equals(Map.of()) ? id : Map.of(id, content)));
        return list.size() == 1 && list.get(0) instanceof String && random.nextBoolean() ? list.get(0) : list;
    }

    private Optional<Object> filled(Object grown) {
        if (grown instanceof Open open) {
            return reference(open.form()).map(id -> id);
        }
        if (grown instanceof Map<?, ?> map) {
            Map<String, Object> kept = new LinkedHashMap<>();
            map.forEach((key, value) -> filled(value).ifPresent(each -> kept.put(String.valueOf(key), each)));
            return Optional.of(kept);
        }
        if (grown instanceof List<?> list) {
            List<Object> kept = new ArrayList<>();
            Set<Object> seen = new HashSet<>();
            list.forEach(item -> filled(item).filter(seen::add).ifPresent(kept::add));
            return kept.isEmpty() ? Optional.empty() : Optional.of(kept);
        }
        return Optional.of(grown);
    }

    private Optional<String> reference(Form<?> form) {
        List<String> known = new ArrayList<>();
        if (form instanceof ReferenceForm reference) {
            known.addAll(reference.words().stream().sorted().toList());
            boolean mixed = reference.kinds().size() > 1;
            for (String kind : reference.kinds()) {
                declared.getOrDefault(kind, List.of()).forEach(id -> known.add(mixed ? kind + "/" + id : id));
            }
        } else if (form instanceof TermForm term) {
            known.add(standardId(term.kind()));
            known.addAll(declared.getOrDefault("terms: " + term.kind().word(), List.of()));
        } else {
            throw new AssertionError("A form that nobody has taught to grow: " + form);
        }
        return known.isEmpty() ? Optional.empty() : Optional.of(known.get(random.nextInt(known.size())));
    }

    private static Map<String, Object> map(Object tree) {
        Map<String, Object> map = new LinkedHashMap<>();
        ((Map<?, ?>) tree).forEach((key, value) -> map.put(String.valueOf(key), value));
        return map;
    }
}
