package org.seloste.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.seloste.model.text.Nearest;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The file {@code seloste.yaml}: the settings of a project. It is looked for in the current folder and, inside a
 * repository, in those above it up to the repository's root.
 */
final class SettingsFile {

    static final String NAME = "seloste.yaml";

    private static final int LARGEST = 100_000;

    private final Path file;
    private final String shown;
    private final List<String> faults = new ArrayList<>();
    private final Map<Setting, Chosen> settings = new EnumMap<>(Setting.class);

    private SettingsFile(Path file, String shown) {
        this.file = file;
        this.shown = shown;
    }

    static Optional<SettingsFile> findFrom(Path folder) {
        Path start = folder.toAbsolutePath().normalize();
        String up = "";
        for (Path at = start; at != null && (at.equals(start) || isInRepository(start)); at = at.getParent()) {
            if (Files.exists(at.resolve(NAME))) {
                return Optional.of(new SettingsFile(folder.resolve(up + NAME), up + NAME));
            }
            if (isRoot(at)) {
                break;
            }
            up += "../";
        }
        return Optional.empty();
    }

    /**
     * Reads the settings.
     *
     * @throws WrongUseException with all faults
     */
    Map<Setting, Chosen> read() {
        try {
            Node root = compose(Files.readString(file));
            if (root instanceof MappingNode mapping) {
                read(mapping);
            } else if (root != null) {
                faults.add(place(root) + "settings are expected, such as 'messages: fi'");
            }
        } catch (MarkedYAMLException wrong) {
            faults.add(shown + ":" + (wrong.getProblemMark().getLine() + 1) + ":"
                    + (wrong.getProblemMark().getColumn() + 1) + ": " + wrong.getProblem());
        } catch (IOException | YAMLException unreadable) {
            faults.add(shown + ": cannot be read as YAML in UTF-8");
        }
        if (!faults.isEmpty()) {
            throw new WrongUseException(String.join("\nerror: ", faults));
        }
        return settings;
    }

    private static Node compose(String content) {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(LARGEST);
        limits.setMaxAliasesForCollections(0);
        Reader reader = new StringReader(content.startsWith("\ufeff") ? content.substring(1) : content);
        return new Yaml(limits).compose(reader);
    }

    private void read(MappingNode mapping) {
        Set<String> seen = new HashSet<>();
        for (NodeTuple entry : mapping.getValue()) {
            String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            Optional<Setting> setting = Setting.of(key);
            if (setting.isEmpty()) {
                faults.add(place(entry.getKeyNode()) + "there is no setting '" + key + "'"
                        + Nearest.of(key, Setting.keys())
                                .map(near -> ". Did you mean '" + near + "'?")
                                .orElse(". Known are " + String.join(", ", Setting.keys())));
            } else if (!seen.add(key)) {
                faults.add(place(entry.getKeyNode()) + "'" + key + "' stands twice");
            } else {
                read(setting.get(), entry.getValueNode());
            }
        }
    }

    private void read(Setting setting, Node value) {
        List<Chosen.Word> words = new ArrayList<>();
        if (value instanceof ScalarNode scalar) {
            words.add(word(scalar));
        } else if (value instanceof SequenceNode sequence
                && sequence.getValue().stream().allMatch(ScalarNode.class::isInstance)) {
            sequence.getValue().forEach(item -> words.add(word((ScalarNode) item)));
        } else if (value instanceof MappingNode mapping && setting.kind() == Setting.Kind.BY_LANGUAGE) {
            mapping.getValue().forEach(entry -> words.add(byLanguage(entry)));
        }
        if (words.isEmpty() || words.stream().anyMatch(word -> word.text().isEmpty())) {
            faults.add(place(value) + "'" + setting.key() + "' has " + expected(setting)
                    + "; to leave it at its default, remove it");
        }
        Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
        settings.put(
                setting, new Chosen(words, shown + ":" + (value.getStartMark().getLine() + 1), folder));
    }

    private static String expected(Setting setting) {
        return switch (setting.kind()) {
            case WORDS -> "a word or a list of words";
            case COLOURS -> "one or two colours in quotes, as in \"#134f6b\"";
            case FREE -> "a text";
            case BY_LANGUAGE -> "a file for each language, as in {fi: wording.fi.xlsx}";
        };
    }

    private Chosen.Word byLanguage(NodeTuple entry) {
        boolean simple = entry.getKeyNode() instanceof ScalarNode && entry.getValueNode() instanceof ScalarNode;
        return simple
                ? new Chosen.Word(
                        ((ScalarNode) entry.getKeyNode()).getValue() + "="
                                + ((ScalarNode) entry.getValueNode()).getValue(),
                        at(entry.getKeyNode()))
                : new Chosen.Word("", at(entry.getKeyNode()));
    }

    private Chosen.Word word(ScalarNode scalar) {
        return new Chosen.Word(scalar.getValue(), at(scalar));
    }

    private String place(Node node) {
        return at(node) + ": ";
    }

    private String at(Node node) {
        return shown + ":" + (node.getStartMark().getLine() + 1) + ":"
                + (node.getStartMark().getColumn() + 1);
    }

    private static boolean isInRepository(Path folder) {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (isRoot(at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRoot(Path folder) {
        return Files.exists(folder.resolve(".git"));
    }
}
