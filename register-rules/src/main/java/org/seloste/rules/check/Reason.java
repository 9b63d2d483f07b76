package org.seloste.rules.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;
import org.seloste.rules.lint.IdentityCodes;

/**
 * Why a policy does not simply allow an action: data, from which sentences are made in any language.
 *
 * @param rule what is fixed of the rule: its id, kind and citations
 * @param decision what this reason alone makes of the action; for a duty {@link Decision#ALLOWED_WITH_DUTIES}
 * @param path the declared element that decided it, by keys and ids; where it is absent, where it would stand
 * @param absent whether it is the absence of the element that decided it
 * @param missing the inputs that are not known and would be needed
 * @param arguments what the sentence names, by name
 * @param sentence the key of the sentence among those of the rule
 */
public record Reason(
        CheckAbout rule,
        Decision decision,
        String path,
        boolean absent,
        List<Input> missing,
        Map<String, Text> arguments,
        String sentence) {

    /**
     * Copies the collections and covers identity codes.
     *
     * @param rule what is fixed of the rule: its id, kind and citations
     * @param decision what this reason alone makes of the action; for a duty {@link Decision#ALLOWED_WITH_DUTIES}
     * @param path the declared element that decided it, by keys and ids; where it is absent, where it would stand
     * @param absent whether it is the absence of the element that decided it
     * @param missing the inputs that are not known and would be needed
     * @param arguments what the sentence names, by name
     * @param sentence the key of the sentence among those of the rule
     */
    public Reason {
        path = IdentityCodes.masked(path);
        missing = List.copyOf(missing);
        Map<String, Text> covered = new LinkedHashMap<>();
        arguments.forEach((key, text) -> covered.put(key, masked(text)));
        arguments = Collections.unmodifiableMap(covered);
    }

    private static Text masked(Text text) {
        return text.isEverywhere() ? Text.everywhere(IdentityCodes.masked(text.toString())) : text;
    }

    static Reason denied(CheckRule rule, String path) {
        return of(rule, Decision.DENIED, path);
    }

    static Reason review(CheckRule rule, String path) {
        return of(rule, Decision.NEEDS_REVIEW, path);
    }

    static Reason duty(CheckRule rule, String path) {
        return of(rule, Decision.ALLOWED_WITH_DUTIES, path);
    }

    static Reason of(CheckRule rule, Decision decision, String path) {
        return new Reason(rule.about(), decision, path, false, List.of(), Map.of(), "message");
    }

    /** The answer depends on what is not known. */
    static Reason unknown(CheckRule rule, String path, Input... inputs) {
        return new Reason(rule.about(), Decision.NEEDS_REVIEW, path, false, List.of(inputs), Map.of(), "unknown");
    }

    Reason becauseAbsent() {
        return new Reason(rule, decision, path, true, missing, arguments, sentence);
    }

    Reason with(String name, Text value) {
        Map<String, Text> more = new LinkedHashMap<>(arguments);
        more.put(name, value);
        return new Reason(rule, decision, path, absent, missing, more, sentence);
    }

    Reason with(String name, String value) {
        return with(name, Text.everywhere(value));
    }

    Reason saying(String key) {
        return new Reason(rule, decision, path, absent, missing, arguments, key);
    }

    /** As a list, which is what a rule answers with. */
    List<Reason> only() {
        return List.of(this);
    }

    /**
     * The reason as a sentence or two: what is short of what, and what to do.
     *
     * @param language the language of the sentence; the author's words come in another one when they are not written in
     *     it
     * @return such as {@code Data “hobbies”: the register does not declare them for the purpose “processing orders”.}
     */
    public String message(Language language) {
        boolean unknown = sentence.equals("unknown");
        String words = CheckTexts.get(unknown ? "unknown" : rule.id() + "." + sentence, language);
        if (unknown) {
            words = words.replace("{title}", CheckTexts.get(rule.id() + ".title", language))
                    .replace("{inputs}", missing.stream().map(Input::field).collect(Collectors.joining(", ")));
        }
        for (Map.Entry<String, Text> argument : arguments.entrySet()) {
            Text text = argument.getValue();
            words = words.replace(
                    "{" + argument.getKey() + "}", text.in(language).orElseGet(text::toString));
        }
        return words;
    }

    @Override
    public String toString() {
        return decision + " " + rule.id() + " " + path + (absent ? " (absent)" : "") + ": " + message(Language.ENGLISH);
    }
}
