package org.seloste.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page of the documentation with its blocks of code.
 *
 * <p>A comment right above a block says what the block is for: {@code <!-- file: NAME -->} saves it under that name
 * where the page's examples run, {@code <!-- in: NAME -->} puts its keys in place of those of a file saved before.
 */
final class Page {

    private static final String FENCE = "```";

    private final String name;
    private final List<String> lines;
    private final List<Block> blocks = new ArrayList<>();

    /**
     * A block of code.
     *
     * @param language the word after the fence
     * @param purpose what the comment above it says
     * @param lines what stands in it
     * @param first the index of its first line in the page
     */
    record Block(String language, Optional<String> purpose, List<String> lines, int first) {

        String text() {
            return String.join("\n", lines) + "\n";
        }

        Optional<String> file(String key) {
            return purpose.filter(words -> words.startsWith(key + ":"))
                    .map(words -> words.substring(key.length() + 1).strip());
        }
    }

    private Page(String name, List<String> lines) {
        this.name = name;
        this.lines = lines;
    }

    static Page read(Path root, String name) throws IOException {
        Page page = new Page(name, Files.readAllLines(root.resolve(name)));
        page.findBlocks();
        return page;
    }

    String name() {
        return name;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    String place(Block block) {
        return name + ":" + (block.first() + 1);
    }

    private void findBlocks() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(FENCE)) {
                int end = i + 1;
                while (!lines.get(end).equals(FENCE)) {
                    end++;
                }
                blocks.add(new Block(
                        lines.get(i).substring(FENCE.length()).strip(),
                        i == 0 ? Optional.empty() : comment(lines.get(i - 1)),
                        List.copyOf(lines.subList(i + 1, end)),
                        i + 1));
                i = end;
            }
        }
    }

    private static Optional<String> comment(String line) {
        return line.startsWith("<!--") && line.endsWith("-->")
                ? Optional.of(line.substring(4, line.length() - 3).strip())
                : Optional.empty();
    }
}
