package org.seloste.model.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.seloste.model.text.Language;

/**
 * A list of values without ids. One value alone is read as a list of one.
 *
 * @param <T> the items' type
 */
public final class ListForm<T> extends Form<List<T>> {

    private final Form<T> item;

    ListForm(Form<T> item) {
        this.item = Objects.requireNonNull(item, "two classes of forms need each other to be made");
    }

    /**
     * How each item is spelled.
     *
     * @return the item's form
     */
    public Form<T> item() {
        return item;
    }

    @Override
    public Optional<List<T>> read(Node node, Reading reading) {
        List<Node> nodes = node instanceof Node.Items items ? items.items() : List.of(node);
        List<T> values = new ArrayList<>();
        Steps steps = new Steps();
        boolean whole = true;
        for (Node each : nodes) {
            Optional<T> value = item.read(each, reading.at(steps.next(nodeStep(each)), each.position()));
            value.ifPresent(values::add);
            whole = whole && value.isPresent();
        }
        return whole ? Optional.of(List.copyOf(values)) : Optional.empty();
    }

    private String nodeStep(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        if (item instanceof ObjectForm<?, ?> object && node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                if (entry.key().equals(object.naturalKey()) && entry.value() instanceof Node.Scalar scalar) {
                    return scalar.text();
                }
            }
        }
        return "item";
    }

    @Override
    public Object write(List<T> value, Writing writing) {
        return value.stream()
                .filter(each -> writing.shows(item, each))
                .map(each -> item.write(each, writing))
                .toList();
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        Map<String, Object> one = item.schema(definitions);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("anyOf", List.of(Map.of("type", "array", "items", one), one));
        return schema;
    }

    @Override
    public void walk(List<T> value, String path, Visibility visibility, Visit visit) {
        Steps steps = new Steps();
        for (T each : value) {
            item.walk(each, path + "/" + steps.next(valueStep(each)), visibility, visit);
        }
    }

    /**
     * The items with their places.
     *
     * @param value a list of the form
     * @param path where the list stands
     * @return the items in order
     */
    public List<Placed> place(Object value, String path) {
        Steps steps = new Steps();
        List<Placed> placed = new ArrayList<>();
        for (Object each : (List<?>) value) {
            @SuppressWarnings("unchecked") // a form is asked only for values of its own type
            T own = (T) each;
            placed.add(new Placed(path + "/" + steps.next(valueStep(own)), item, own));
        }
        return placed;
    }

    private String valueStep(T value) {
        Writing writing = new Writing(Language.FINNISH);
        Object written = item.write(value, writing);
        if (written instanceof Map<?, ?> map) {
            Object key = item instanceof ObjectForm<?, ?> object ? map.get(object.naturalKey()) : null;
            return key instanceof String text ? text : "item";
        }
        return String.valueOf(written);
    }

    @Override
    String expected() {
        return "a list of: " + item.expected();
    }

    /** Names the steps of a list by what its items say; equal ones are told apart by a number from the second on. */
    private static final class Steps {
        private static final Pattern BLANKS = Pattern.compile("\\s+");

        private final Map<String, Integer> seen = new HashMap<>();

        String next(String wanted) {
            String step = wanted.length() > 60 ? wanted.substring(0, 60) : wanted;
            step = BLANKS.matcher(step.replace('/', ':')).replaceAll("_");
            int count = seen.merge(step, 1, Integer::sum);
            return count == 1 ? step : step + "~" + count;
        }
    }
}
