package org.seloste.render.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a file of wordings: lines <code>key = text</code>, comments that start with <code>#</code>, and indented lines
 * that continue the text of the line above.
 */
final class WordingFile {

    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");

    private final String name;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<WordingFault> faults = new ArrayList<>();

    private WordingFile(String name) {
        this.name = name;
    }

    /** An entry of the file: its text and the line on which its key stands. */
    record Entry(Template template, int line) {}

    static WordingFile read(Reader reader, String name) throws IOException {
        WordingFile file = new WordingFile(name);
        file.read(new BufferedReader(reader));
        return file;
    }

    Map<String, Entry> entries() {
        return entries;
    }

    List<WordingFault> faults() {
        return faults;
    }

    void fault(int line, String message) {
        faults.add(new WordingFault(name, line, message));
    }

    private void read(BufferedReader lines) throws IOException {
        Optional<Draft> open = Optional.empty();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String content = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (!content.isEmpty() && Character.isWhitespace(content.charAt(0)) && !content.isBlank()) {
                continued(open, content.strip(), number);
                continue;
            }
            open.ifPresent(this::finish);
            open = content.isBlank() || content.startsWith("#") ? Optional.empty() : started(content, number);
        }
        open.ifPresent(this::finish);
    }

    private Optional<Draft> started(String line, int number) {
        int equals = line.indexOf('=');
        if (equals < 0) {
            fault(number, "Expected 'key = text'; a line that continues the text above starts with a space");
            return Optional.empty();
        }
        String key = line.substring(0, equals).strip();
        if (!KEY.matcher(key).matches()) {
            fault(number, "'%s' is not a key: keys are lower-case words joined by dots and hyphens".formatted(key));
            return Optional.empty();
        }
        return Optional.of(new Draft(
                key, number, new StringBuilder(line.substring(equals + 1).strip())));
    }

    private void continued(Optional<Draft> open, String text, int number) {
        if (open.isEmpty()) {
            fault(number, "An indented line continues the text above it, but there is none");
        } else if (text.startsWith("#")) {
            fault(number, "A comment starts at the beginning of its line");
        } else {
            StringBuilder words = open.get().words();
            words.append(words.isEmpty() ? "" : " ").append(text);
        }
    }

    private void finish(Draft draft) {
        if (draft.words().isEmpty()) {
            fault(draft.line(), "'%s' has no text; delete the line to leave it as it was".formatted(draft.key()));
            return;
        }
        try {
            Template template = Template.parse(Normalizer.normalize(draft.words(), Normalizer.Form.NFC));
            Entry earlier = entries.putIfAbsent(draft.key(), new Entry(template, draft.line()));
            if (earlier != null) {
                fault(draft.line(), "'%s' is already on line %s".formatted(draft.key(), earlier.line()));
            }
        } catch (MalformedTemplateException malformed) {
            fault(draft.line(), Objects.requireNonNull(malformed.getMessage()));
        }
    }

    private record Draft(String key, int line, StringBuilder words) {}
}
