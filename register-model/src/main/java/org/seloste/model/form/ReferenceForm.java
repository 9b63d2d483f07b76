package org.seloste.model.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A reference to something declared elsewhere in the register, by id; of several kinds it is written {@code kind/id}.
 */
public final class ReferenceForm extends Form<String> {

    private final List<String> kinds;
    private final Set<String> words;
    private final boolean upwards;

    ReferenceForm(List<String> kinds, Set<String> words, boolean upwards) {
        this.kinds = kinds;
        this.words = words;
        this.upwards = upwards;
    }

    /**
     * The collections in which the reference may be found.
     *
     * @return keys of the register, such as {@code parties}
     */
    public List<String> kinds() {
        return kinds;
    }

    /**
     * The words that may stand instead of an id.
     *
     * @return words such as {@code rest} or {@code controller}
     */
    public Set<String> words() {
        return words;
    }

    @Override
    public Optional<String> read(Node node, Reading reading) {
        Optional<String> id = scalar(node, reading, expected());
        id.ifPresent(text -> reading.refer(made(reading.path(), text)));
        return id;
    }

    References.Reference made(String path, String id) {
        return new References.Reference(path, kinds, id, words, from(path));
    }

    /** The id of the thing that makes a reference upwards; what stands inline has none, and nothing refers to it. */
    private Optional<String> from(String path) {
        String home = kinds.get(0) + "/";
        if (!upwards || !path.startsWith(home)) {
            return Optional.empty();
        }
        return Optional.of(path.substring(home.length(), path.indexOf('/', home.length())));
    }

    @Override
    public Object write(String value, Writing writing) {
        return value;
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return definitions.reference(
                "reference-to-" + String.join("-or-", kinds) + (words.isEmpty() ? "" : "-or-" + wordsName()),
                () -> Map.of("type", "string", "description", "It names " + expected() + ".", "anyOf", spellings()));
    }

    private String wordsName() {
        return words.size() > 1 ? "a-condition" : words.iterator().next();
    }

    private List<Map<String, Object>> spellings() {
        String id = "[a-z][a-z0-9]*(-[a-z0-9]+)*(/[a-z][a-z0-9]*(-[a-z0-9]+)*)*$";
        String pattern = kinds.size() > 1 ? "^(" + String.join("|", kinds) + ")/" + id : "^" + id;
        return words.isEmpty()
                ? List.of(Map.of("pattern", pattern))
                : List.of(Map.of("enum", words.stream().sorted().toList()), Map.of("pattern", pattern));
    }

    @Override
    public void walk(String value, String path, Visibility visibility, Visit visit) {
        visit.value(path, this, value, visibility);
    }

    @Override
    String expected() {
        return "the id of something under " + String.join(", ", kinds)
                + (kinds.size() > 1 ? " written as kind/id" : "")
                + (words.isEmpty()
                        ? ""
                        : ", or " + String.join(", ", words.stream().sorted().toList()));
    }
}
