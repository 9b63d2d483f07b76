package org.seloste.rules.lint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;

/**
 * One thing that a rule has to say: where, about what, and with which words.
 *
 * @param path the place by keys and ids
 * @param against other places that the finding is about, as the disclosure that a promise excludes
 * @param arguments what the sentence names beside the place itself, by name
 * @param evidence the words that were recognised, of a rule that reads prose
 */
public record Remark(String path, List<String> against, Map<String, Text> arguments, Optional<String> evidence) {

    /**
     * Copies the collections.
     *
     * @param path the place by keys and ids
     * @param against other places that the finding is about, as the disclosure that a promise excludes
     * @param arguments what the sentence names beside the place itself, by name
     * @param evidence the words that were recognised, of a rule that reads prose
     */
    public Remark {
        against = List.copyOf(against);
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /**
     * A remark on a place.
     *
     * @param path the place by keys and ids
     * @return a remark
     */
    public static Remark at(String path) {
        return new Remark(path, List.of(), Map.of(), Optional.empty());
    }

    /**
     * This remark with another place that it is about.
     *
     * @param other the place by keys and ids
     * @return a new remark
     */
    public Remark against(String other) {
        return against(List.of(other));
    }

    /**
     * This remark with other places that it is about.
     *
     * @param others the places by keys and ids
     * @return a new remark
     */
    public Remark against(List<String> others) {
        List<String> all = new ArrayList<>(against);
        all.addAll(others);
        return new Remark(path, all, arguments, evidence);
    }

    /**
     * This remark with an argument of its sentence.
     *
     * @param name the name of the place in the sentence
     * @param value what stands there
     * @return a new remark
     */
    public Remark with(String name, Text value) {
        Map<String, Text> more = new LinkedHashMap<>(arguments);
        more.put(name, value);
        return new Remark(path, against, more, evidence);
    }

    /**
     * This remark with an argument that is the same in every language.
     *
     * @param name the name of the place in the sentence
     * @param value a number, a date, an id or a name
     * @return a new remark
     */
    public Remark with(String name, String value) {
        return with(name, Text.everywhere(value));
    }

    /**
     * This remark with an argument that names several things.
     *
     * @param name the name of the place in the sentence
     * @param values what stands there, in this order, each in every language of the messages
     * @return a new remark
     */
    public Remark with(String name, List<Text> values) {
        return with(
                name,
                Text.of(
                        joined(values, Language.FINNISH),
                        joined(values, Language.ENGLISH),
                        joined(values, Language.SWEDISH)));
    }

    private static String joined(List<Text> values, Language language) {
        return values.stream().map(value -> value.in(language).orElseThrow()).collect(Collectors.joining(", "));
    }

    /**
     * This remark with the words on which it rests.
     *
     * @param words an excerpt
     * @return a new remark
     */
    public Remark evidence(String words) {
        return new Remark(path, against, arguments, Optional.of(words));
    }
}
