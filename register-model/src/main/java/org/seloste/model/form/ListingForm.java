package org.seloste.model.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seloste.model.statement.Listing;
import org.seloste.model.text.Text;

/**
 * A collection by id that may also be {@code none}, and whose key {@code more} says whether the list is all.
 *
 * @param <T> the elements' type
 */
public final class ListingForm<T> extends Form<Listing<T>> {

    private static final String NONE = "none";
    private static final String OPEN = "true";

    private final ByIdForm<T> elements;
    private final TextForm words = new TextForm(false);

    ListingForm(ByIdForm<T> elements) {
        this.elements = elements;
    }

    /**
     * How the elements are spelled.
     *
     * @return the form of the collection
     */
    public ByIdForm<T> elements() {
        return elements;
    }

    @Override
    public Optional<Listing<T>> read(Node node, Reading reading) {
        if (node instanceof Node.Scalar scalar && scalar.text().equals(NONE)) {
            return Optional.of(Listing.none());
        }
        Optional<List<Node.Entry>> entries = elements.entries(node, reading);
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        List<Node.Entry> named = new ArrayList<>();
        List<Node.Entry> more = new ArrayList<>();
        entries.get().forEach(entry -> (entry.key().equals(Forms.MORE) ? more : named).add(entry));
        Optional<List<T>> items = elements.read(named, reading);
        if (more.isEmpty()) {
            if (named.isEmpty()) {
                reading.fault(node.position(), "listing-empty");
                return Optional.empty();
            }
            return items.map(Listing::of);
        }
        if (more.size() > 1) {
            reading.fault(more.get(1).keyPosition(), "id-twice", Forms.MORE, elements.kind());
            return Optional.empty();
        }
        return items.flatMap(read -> readMore(more.get(0), Listing.of(read), reading));
    }

    private Optional<Listing<T>> readMore(Node.Entry more, Listing<T> listing, Reading reading) {
        if (more.value() instanceof Node.Scalar scalar && scalar.text().equals(NONE)) {
            return Optional.of(listing.closed());
        }
        if (more.value() instanceof Node.Scalar scalar && scalar.text().equals(OPEN)) {
            return Optional.of(listing.andMore());
        }
        return words.read(more.value(), reading.at(Forms.MORE, more.keyPosition()))
                .map(listing::andMore);
    }

    @Override
    public Object write(Listing<T> value, Writing writing) {
        if (value.isNone()) {
            return NONE;
        }
        Optional<Object> more = switch (value.closure()) {
            case SILENT -> Optional.empty();
            case CLOSED -> Optional.of(NONE);
            case OPEN ->
                Optional.of(value.more().map(text -> words.write(text, writing)).orElse(true));
        };
        return elements.written(value.items(), writing, more);
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return definitions.reference("listing-of-" + elements.schemaName(), () -> {
            Map<String, Object> more = new LinkedHashMap<>();
            more.put(
                    "description",
                    "Whether the list is all: 'none' says that there is nothing else, words or true say that there is more.");
            more.putAll(words.schema(definitions));
            List<Map<String, Object>> alternatives =
                    new ArrayList<>(elements.alternatives(definitions, Optional.of(more)));
            alternatives.add(Map.of("const", NONE));
            return Map.of(
                    "description",
                    "By id: a mapping from id to content, or a list of ids; 'none' when there are none. Leave the key out when nothing is said.",
                    "anyOf",
                    alternatives);
        });
    }

    @Override
    public void walk(Listing<T> value, String path, Visibility visibility, Visit visit) {
        visit.listing(path, this, value, visibility);
        elements.walk(value.items(), path, visibility, visit);
        value.more().ifPresent((Text text) -> words.walk(text, path + "/" + Forms.MORE, visibility, visit));
    }

    @Override
    String expected() {
        return elements.expected() + ", or none";
    }
}
