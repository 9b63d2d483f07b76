package org.seloste.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the README and the guides to what they say: their examples are read, compiled and run. */
class DocumentationTest {

    private static final Path ROOT = Path.of("..");
    private static final Path REGISTERS = Path.of("registers");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)\\s]*)?\\)");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "docs/command-line.md",
                "docs/form.md",
                "docs/guide-developer.md",
                "docs/guide-lawyer.md"
            })
    void examplesWorkAndPrintWhatThePageSays(String name, @TempDir Path folder, @TempDir Path classes)
            throws IOException, InterruptedException {
        Page page = Page.read(ROOT, name);
        Story.copyExamples(REGISTERS, folder.resolve("examples/registers"));

        List<String> corrected = new Story(page, folder, classes).tell();

        Path proposal = Path.of("target", "docs", name);
        if (!corrected.equals(page.lines())) {
            Files.createDirectories(proposal.getParent());
            Files.writeString(proposal, String.join("\n", corrected) + "\n");
        }
        assertThat(corrected)
                .as(
                        "%s quotes other output than its examples print. When the new output is right, take it over with"
                                + "%n  cp examples/%s %s%n",
                        name, proposal, name)
                .isEqualTo(page.lines());
    }

    @Test
    void linksLeadToFiles() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) {
            Matcher links = LINK.matcher(Files.readString(page));
            while (links.find()) {
                String target = links.group(1);
                if (!target.matches("[a-z]+:.*")
                        && !Files.exists(page.resolveSibling(target).normalize())) {
                    broken.add(page + " links to " + target + ", which is not there");
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        try (Stream<Path> atRoot = Files.list(ROOT);
                Stream<Path> inDocs = Files.walk(ROOT.resolve("docs"))) {
            Stream.concat(atRoot, inDocs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .forEach(pages::add);
        }
        return pages;
    }
}
