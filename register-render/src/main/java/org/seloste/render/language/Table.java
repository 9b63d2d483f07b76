package org.seloste.render.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A built-in table of names: lines <code>key | name | name</code>, and comments that start with <code>#</code>. */
final class Table {

    private static final Pattern BAR = Pattern.compile(" \\| ");

    private Table() {}

    static <T> Map<String, T> read(String resource, int names, Function<List<String>, T> row) {
        return Resources.read(resource, (reader, name) -> parse(reader, name, names, row));
    }

    private static <T> Map<String, T> parse(Reader reader, String name, int names, Function<List<String>, T> row)
            throws IOException {
        Map<String, T> rows = new LinkedHashMap<>();
        BufferedReader lines = new BufferedReader(reader);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            List<String> cells = List.of(BAR.split(line));
            if (cells.size() != names + 1 || rows.containsKey(cells.get(0))) {
                throw new IOException(name + ": a row of another length, or a key given twice: " + line);
            }
            rows.put(cells.get(0), row.apply(cells.subList(1, cells.size())));
        }
        return Collections.unmodifiableMap(rows);
    }
}
