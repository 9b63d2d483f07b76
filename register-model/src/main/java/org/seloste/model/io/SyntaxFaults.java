package org.seloste.model.io;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.seloste.model.form.Fault;
import org.seloste.model.form.Position;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in plain words what the parsers of YAML and JSON mean. */
final class SyntaxFaults {

    private static final Pattern COLON = Pattern.compile("[^\\s:]+[:\uff1a]\\S");
    private static final Pattern AFTER_QUOTE = Pattern.compile("[\"'] *$");
    private static final String BLOCK = "| or >";
    private static final String STRAY = "found character '";

    /** What the YAML parser says, in the order in which it is looked for, and what is meant. */
    private static final Map<String, String> YAML = inOrder(
            "mapping values are not allowed here", "syntax-colon",
            "(TAB)", "syntax-tab",
            "found unexpected end of stream", "syntax-quote",
            "unknown escape character", "syntax-escape",
            "escape sequence of", "syntax-escape",
            "Unicode code point", "syntax-escape",
            "quoted scalar", "syntax-quote",
            "special characters are not allowed", "control-characters",
            "found undefined alias", "alias",
            "an anchor", "alias",
            "an alias", "alias",
            "expected '<document start>'", "several-documents",
            "flow sequence", "syntax-bracket",
            "flow mapping", "syntax-bracket",
            "flow node", "syntax-bracket",
            "AliasEvent", "alias",
            "Expected a field name", "syntax-key",
            "expected <block end>", "syntax-indentation",
            "could not find expected ':'", "syntax-no-colon",
            "block sequence entries are not allowed", "syntax-indentation",
            "did not find expected key", "syntax-indentation");

    private static final Map<String, String> STRAY_CHARACTERS = inOrder(
            "sequence entries are not allowed here", "-",
            "mapping keys are not allowed here", "?",
            "while scanning a block scalar", BLOCK);

    private static final Map<String, String> JSON = inOrder(
            "comment", "json-comment",
            "to start field name", "json-key",
            "character escape", "json-escape",
            "expected a valid value", "json-value",
            "Leading zeroes", "json-word",
            "code 9)", "json-tab",
            "end-of-input", "json-end",
            "Illegal unquoted character", "json-line-break",
            "ecognized token", "json-word",
            "Non-standard token", "json-word",
            "exceeds the maximum", "json-number");

    private final String file;
    private final String content;

    SyntaxFaults(String file, String content) {
        this.file = file;
        this.content = content;
    }

    Fault of(boolean json, JsonProcessingException unreadable) {
        String problem = unreadable.getOriginalMessage();
        if (!json && unreadable.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            return yaml(problem, marked);
        }
        JsonLocation location = unreadable.getLocation();
        Position position = location == null
                ? new Position(file, 1, 1)
                : new Position(file, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
        if (!json) {
            String code = meant(YAML, problem).orElse("syntax");
            int star = code.equals("alias") ? content.lastIndexOf('*', indexOf(position) - 1) : -1;
            return fault(code, star < 0 ? position : at(star));
        }
        String code = meant(JSON, problem).orElse("json-syntax");
        return fault(code, code.equals("json-escape") ? backslash(indexOf(position)) : position);
    }

    private Fault yaml(String problem, MarkedYAMLException marked) {
        int index = index(marked.getProblemMark());
        Position position = at(index);
        int stray = problem.indexOf(STRAY);
        if (stray >= 0 && problem.contains("that cannot start any token") && !problem.contains("(TAB)")) {
            int from = stray + STRAY.length();
            return fault("syntax-character", position, problem.substring(from, problem.offsetByCodePoints(from, 1)));
        }
        int began = marked.getContextMark() == null ? index : index(marked.getContextMark());
        return meant(STRAY_CHARACTERS, problem)
                .map(character -> character.equals(BLOCK)
                        ? fault("syntax-character", at(began), content.substring(began, began + 1))
                        : fault("syntax-character", position, character))
                .or(() -> meant(YAML, problem).map(code -> yaml(code, index, began)))
                .orElseGet(() -> fault("syntax", position));
    }

    private Fault yaml(String code, int index, int began) {
        String before = content.substring(lineStart(index), index);
        if (content.startsWith(":", index) && (code.equals("syntax-indentation") || code.equals("syntax-bracket"))) {
            return fault("key-empty", at(index));
        }
        return switch (code) {
            case "syntax-escape" -> fault(code, backslash(index));
            case "syntax-quote", "syntax-bracket", "alias" -> fault(code, at(began));
            case "syntax-tab" -> fault(before.isBlank() ? code : "syntax-tab-after", at(index));
            case "syntax-colon" -> fault(before.contains(": ") ? code : "syntax-indentation", at(index));
            case "syntax-no-colon" ->
                fault(COLON.matcher(lineFrom(began)).lookingAt() ? "syntax-colon-space" : code, at(began));
            case "syntax-indentation" ->
                fault(AFTER_QUOTE.matcher(before).find() ? "syntax-after-quote" : code, at(index));
            default -> fault(code, at(index));
        };
    }

    private int index(Mark mark) {
        return content.offsetByCodePoints(0, Math.min(mark.getIndex(), content.codePointCount(0, content.length())));
    }

    private int indexOf(Position position) {
        int index = 0;
        for (int line = 1; line < position.line(); line++) {
            index = content.indexOf('\n', index) + 1;
        }
        return Math.min(content.length(), index + position.column() - 1);
    }

    /** The escape that a parser has just gone through. */
    private Position backslash(int index) {
        int backslash = content.lastIndexOf('\\', index - 1);
        return at(backslash < 0 ? index : backslash);
    }

    private Position at(int index) {
        return StrayCharacters.place(file, content, index);
    }

    private int lineStart(int index) {
        return Math.max(content.lastIndexOf('\n', index - 1), content.lastIndexOf('\r', index - 1)) + 1;
    }

    private String lineFrom(int index) {
        return content.substring(index).lines().findFirst().orElse("");
    }

    private static Optional<String> meant(Map<String, String> meanings, String problem) {
        return meanings.entrySet().stream()
                .filter(meaning -> problem.contains(meaning.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<String, String> inOrder(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int index = 0; index < pairs.length; index += 2) {
            map.put(pairs[index], pairs[index + 1]);
        }
        return map;
    }

    private static Fault fault(String code, Position position, String... arguments) {
        return new Fault(code, "", Optional.of(position), List.of(arguments));
    }
}
