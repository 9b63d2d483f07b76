package org.seloste.model.io;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seloste.model.form.Fault;
import org.seloste.model.form.Position;

/** Says in plain words what the parsers of YAML and JSON mean. */
final class SyntaxFaults {

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
            "Expected a field name", "syntax-key",
            "expected <block end>", "syntax-indentation",
            "could not find expected ':'", "syntax-indentation",
            "block sequence entries are not allowed", "syntax-indentation",
            "did not find expected key", "syntax-indentation");

    private static final Map<String, String> STRAY_CHARACTERS = inOrder(
            "sequence entries are not allowed here", "-",
            "mapping keys are not allowed here", "?",
            "while scanning a block scalar", "|' or '>");

    private static final Map<String, String> JSON = inOrder(
            "comment", "json-comment",
            "to start field name", "json-key",
            "end-of-input", "json-end",
            "Illegal unquoted character", "json-line-break",
            "ecognized token", "json-word",
            "Non-standard token", "json-word",
            "exceeds the maximum", "json-number");

    private SyntaxFaults() {}

    static Fault of(String file, boolean json, JsonProcessingException unreadable) {
        JsonLocation location = unreadable.getLocation();
        Position position = location == null
                ? new Position(file, 1, 1)
                : new Position(file, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
        String problem = unreadable.getOriginalMessage();
        return json ? fault(meant(JSON, problem).orElse("json-syntax"), position) : yaml(problem, position);
    }

    private static Fault yaml(String problem, Position position) {
        int stray = problem.indexOf(STRAY);
        if (stray >= 0 && problem.contains("that cannot start any token") && !problem.contains("(TAB)")) {
            int from = stray + STRAY.length();
            return fault("syntax-character", position, problem.substring(from, problem.offsetByCodePoints(from, 1)));
        }
        return meant(STRAY_CHARACTERS, problem)
                .map(character -> fault("syntax-character", position, character))
                .or(() -> meant(YAML, problem).map(code -> fault(code, position)))
                .orElseGet(() -> fault("syntax", position));
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
