package org.seloste.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.seloste.model.form.Position;
import org.seloste.rules.NotApplied;
import org.seloste.rules.lint.Severity;

/** A report for programs: one JSON object with the files, what was found in each, and a summary. */
final class JsonReport implements ReportWriter {

    private static final int FORM = 1;

    private final JsonGenerator json;
    private String array = "";

    /**
     * What stands at the head of the report.
     *
     * @param program the program with its version
     * @param command the command
     * @param asOf the day for which the answer holds
     */
    record Head(String program, String command, String asOf) {}

    JsonReport(Writer to, Messages messages, Head head) throws IOException {
        json = generator(to);
        json.writeStartObject();
        json.writeNumberField("form", FORM);
        json.writeStringField("program", head.program());
        json.writeStringField("command", head.command());
        json.writeStringField("as-of", head.asOf());
        json.writeStringField("language", messages.language().tag());
        json.writeArrayFieldStart("files");
    }

    /** A generator that writes the same characters on every machine and leaves closing to its owner. */
    static JsonGenerator generator(Writer to) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        JsonGenerator json = new JsonFactory().createGenerator(to);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
        return json;
    }

    /** Writes words, lists and maps. */
    static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(String.valueOf(entry.getKey()));
                write(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Collection<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                write(json, item);
            }
            json.writeEndArray();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString(String.valueOf(value));
        }
    }

    @Override
    public void begin(String file) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", file);
    }

    @Override
    public void entry(Entry entry) throws IOException {
        into("findings");
        json.writeStartObject();
        json.writeStringField("rule", entry.rule());
        json.writeStringField("severity", word(entry.severity()));
        if (!entry.fingerprint().isEmpty()) {
            json.writeStringField("fingerprint", entry.fingerprint());
        }
        place(entry.position(), entry.path());
        json.writeStringField("message", entry.sentence());
        for (Map.Entry<String, Object> fact : entry.facts().entrySet()) {
            json.writeFieldName(fact.getKey());
            write(json, fact.getValue());
        }
        json.writeEndObject();
    }

    @Override
    public void problem(Problem problem) throws IOException {
        into("faults");
        json.writeStartObject();
        json.writeStringField("code", problem.code());
        place(problem.position(), problem.path());
        json.writeStringField("message", problem.message());
        json.writeEndObject();
    }

    @Override
    public void notApplied(NotApplied rule) throws IOException {
        into("not-applied");
        json.writeStartObject();
        json.writeStringField("rule", rule.rule().id());
        json.writeStringField("register", rule.register());
        json.writeStringField("why", rule.why().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.writeEndObject();
    }

    @Override
    public void changeLog(ChangeLog log) throws IOException {
        into("change-log");
        write(json, log.facts());
    }

    @Override
    public void end() throws IOException {
        into("");
        json.writeEndObject();
    }

    @Override
    public void finish(Tally tally, Optional<Double> seconds) throws IOException {
        json.writeEndArray();
        json.writeObjectFieldStart("summary");
        for (Severity severity : Severity.values()) {
            json.writeNumberField(word(severity) + "s", tally.found(severity));
        }
        json.writeNumberField("suppressed", tally.suppressed());
        json.writeNumberField("unreadable", tally.unreadableFiles());
        for (Map.Entry<String, Object> fact : tally.facts().entrySet()) {
            json.writeFieldName(fact.getKey());
            write(json, fact.getValue());
        }
        if (tally.horizonPassed().isPresent()) {
            json.writeStringField(
                    "law-checked-until", tally.horizonPassed().get().toString());
        }
        json.writeNumberField("exit", tally.exit().code());
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private void place(Optional<Position> position, String path) throws IOException {
        if (position.isPresent()) {
            json.writeStringField("file", position.get().file());
            json.writeNumberField("line", position.get().line());
            json.writeNumberField("column", position.get().column());
        }
        json.writeStringField("path", path);
    }

    private void into(String name) throws IOException {
        if (!array.equals(name)) {
            if (!array.isEmpty()) {
                json.writeEndArray();
            }
            if (!name.isEmpty()) {
                json.writeArrayFieldStart(name);
            }
            array = name;
        }
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
