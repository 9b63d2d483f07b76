package org.seloste.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.seloste.docs.Page.Block;
import org.seloste.model.Register;
import org.seloste.model.io.RegisterReader;
import org.seloste.model.text.Language;
import org.seloste.render.Composer;
import org.seloste.render.Profile;
import org.seloste.render.write.HtmlWriter;

/**
 * The examples of a page, told from top to bottom in one folder: files are saved, commands are run, and the Java
 * snippets are the statements of one program.
 */
final class Story {

    private static final String COMMAND = "$ ";
    private static final Pattern EXIT = Pattern.compile("exit: ([0-9]+)");
    private static final Pattern TOP_LEVEL_KEY = Pattern.compile("^([a-z-]+):.*");
    /** How long a command takes is another matter. */
    private static final Pattern SECONDS = Pattern.compile("   [0-9]+\\.[0-9] s$");

    private static final String BETWEEN = "---- next snippet ----";

    private final Page page;
    private final Path folder;
    private final Programs programs;
    private final Path classes;
    private final Map<Integer, List<String>> corrections = new TreeMap<>();
    private final Map<Integer, Integer> quoted = new LinkedHashMap<>();
    private final List<Block> snippets = new ArrayList<>();
    private final Map<Integer, Block> printedBySnippet = new LinkedHashMap<>();

    Story(Page page, Path folder, Path classes) {
        this.page = page;
        this.folder = folder;
        this.classes = classes;
        this.programs = new Programs(folder, classes);
    }

    /** Tells the story and answers with the page as it should be. */
    List<String> tell() throws IOException, InterruptedException {
        for (Block block : page.blocks()) {
            switch (block.language()) {
                case "yaml" -> yaml(block);
                case "properties", "css" -> save(block, required(block, "file"));
                case "console" -> console(block);
                case "java" -> snippets.add(block);
                case "text" -> printedBySnippet.put(snippets.size() - 1, block);
                case "xml" -> {}
                default ->
                    throw new AssertionError(page.place(block) + ": no test knows what to do with a block of '"
                            + block.language() + "'");
            }
        }
        java();
        return corrected();
    }

    private void yaml(Block block) throws IOException {
        if (block.file("in").isPresent()) {
            Path file = folder.resolve(required(block, "in"));
            Files.writeString(file, withKeys(Files.readString(file), block.text()));
            RegisterReader.read(file);
            return;
        }
        if (block.text().startsWith("seloste:")) {
            Register register =
                    RegisterReader.read(page.place(block), block.text()).register();
            for (Language language : register.getLanguages()) {
                StringBuilder html = new StringBuilder();
                new HtmlWriter().write(Composer.in(language).compose(register, Profile.NOTICE), html);
                assertThat(html).as(page.place(block)).contains("</html>");
            }
        }
        if (block.file("file").isPresent() || !block.text().startsWith("seloste:")) {
            save(block, required(block, "file"));
        }
    }

    private void save(Block block, String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, block.text());
    }

    private String required(Block block, String key) {
        return block.file(key)
                .orElseThrow(() ->
                        new AssertionError(page.place(block) + ": a comment above the block says '" + key + ": NAME'"));
    }

    /** The keys of the addition in place of the file's own, the others as they were. */
    private static String withKeys(String file, String addition) {
        Map<String, String> keys = keys(file);
        keys.putAll(keys(addition));
        return String.join("", keys.values());
    }

    private static Map<String, String> keys(String yaml) {
        Map<String, String> keys = new LinkedHashMap<>();
        String key = "";
        for (String line : yaml.split("\n", -1)) {
            Matcher matcher = TOP_LEVEL_KEY.matcher(line);
            if (matcher.matches()) {
                key = matcher.group(1);
                keys.put(key, "");
            }
            keys.merge(key, line + "\n", String::concat);
        }
        return keys;
    }

    private void console(Block block) throws IOException, InterruptedException {
        List<String> lines = block.lines();
        int exit = block.purpose()
                .map(EXIT::matcher)
                .filter(Matcher::matches)
                .map(found -> Integer.parseInt(found.group(1)))
                .orElse(0);
        int at = 0;
        while (at < lines.size()) {
            assertThat(lines.get(at))
                    .as("%s: begins with a command", page.place(block))
                    .startsWith(COMMAND);
            int end = at + 1;
            while (end < lines.size() && !lines.get(end).startsWith(COMMAND)) {
                end++;
            }
            String command = lines.get(at).substring(COMMAND.length());
            if (command.startsWith("./seloste ")) {
                boolean last = end == lines.size();
                List<String> printed = programs.run(
                        last ? exit : 0,
                        "org.seloste.cli.Main",
                        List.of(command.substring("./seloste ".length()).split(" +")));
                compare(block.first() + at + 1, lines.subList(at + 1, end), printed);
            } else if (command.startsWith("cp ")) {
                String[] names = command.split(" +", -1);
                Files.createDirectories(
                        Objects.requireNonNull(folder.resolve(names[2]).getParent()));
                Files.copy(folder.resolve(names[1]), folder.resolve(names[2]));
            } else if (command.startsWith("cat ")) {
                Path file = folder.resolve(command.substring("cat ".length()));
                compare(block.first() + at + 1, lines.subList(at + 1, end), Files.readAllLines(file));
            }
            at = end;
        }
    }

    private void compare(int line, List<String> quotation, List<String> printed) {
        List<String> shown = printed.stream()
                .map(String::stripTrailing)
                .map(words -> SECONDS.matcher(words).replaceFirst("   0.4 s"))
                .toList();
        quoted.put(line, quotation.size());
        List<String> right = new Quotation(quotation).correctedBy(shown);
        if (!right.equals(quotation)) {
            corrections.put(line, right);
        }
    }

    private void java() throws IOException, InterruptedException {
        if (snippets.isEmpty()) {
            return;
        }
        Set<String> imports = new LinkedHashSet<>();
        List<String> body = new ArrayList<>();
        for (Block snippet : snippets) {
            snippet.lines().forEach(line -> (line.startsWith("import ") ? imports : body).add(line));
            body.add("System.out.println(\"" + BETWEEN + "\");");
        }
        Path source = classes.resolve("Story.java");
        Files.writeString(
                source,
                String.join("\n", imports)
                        + "\nfinal class Story {\npublic static void main(String[] arguments) throws Exception {\n"
                        + String.join("\n", body) + "\n}\n}\n");
        programs.compile(source);
        List<String> printed = programs.run(0, "Story", List.of());
        int from = 0;
        for (int i = 0; i < snippets.size(); i++) {
            int to = from + printed.subList(from, printed.size()).indexOf(BETWEEN);
            Block quotation = printedBySnippet.get(i);
            if (quotation != null) {
                compare(quotation.first(), quotation.lines(), printed.subList(from, to));
            } else {
                assertThat(printed.subList(from, to))
                        .as("%s prints what the page does not show", page.place(snippets.get(i)))
                        .isEmpty();
            }
            from = to + 1;
        }
    }

    private List<String> corrected() {
        List<String> lines = page.lines();
        List<String> corrected = new ArrayList<>();
        int at = 0;
        for (Map.Entry<Integer, List<String>> correction : corrections.entrySet()) {
            corrected.addAll(lines.subList(at, correction.getKey()));
            corrected.addAll(correction.getValue());
            at = correction.getKey() + quoted.get(correction.getKey());
        }
        corrected.addAll(lines.subList(at, lines.size()));
        return corrected;
    }

    static void copyExamples(Path registers, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(registers)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(registers.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
