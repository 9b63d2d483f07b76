package org.seloste.model.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.seloste.model.Catalogue;
import org.seloste.model.ProcessorRecord;
import org.seloste.model.Register;
import org.seloste.model.Shapes;
import org.seloste.model.form.Fault;
import org.seloste.model.form.Forms;
import org.seloste.model.form.InvalidRegisterException;
import org.seloste.model.form.Node;
import org.seloste.model.form.ObjectForm;
import org.seloste.model.form.Position;
import org.seloste.model.form.Reading;
import org.seloste.model.io.RegisterFile.Sourced;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;

/** Reads what stands at the root of a file: the version of the form, and one register, record or catalogue. */
final class FileContents {

    private static final String VERSION = "seloste";
    private static final String REGISTER = "register";
    private static final String CATALOGUE = "catalogue";
    private static final String RECORD = "processor-record";
    private static final String LANGUAGES = "languages";

    private final Optional<Path> folder;
    private final Node root;
    private final String name;
    private final Set<Path> files = new LinkedHashSet<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> notes = new ArrayList<>();
    private final List<Sourced<Register>> registers = new ArrayList<>();
    private final List<Sourced<ProcessorRecord>> records = new ArrayList<>();

    FileContents(Path file) {
        this.name = file.toString().replace('\\', '/');
        this.folder = Optional.of(
                Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file));
        this.files.add(file.toAbsolutePath().normalize());
        this.root = RegisterReader.nodes(name, file);
    }

    FileContents(String name, String content) {
        this.name = name;
        this.folder = Optional.empty();
        this.root = NodeParser.parse(name, content);
    }

    RegisterFile read() {
        Node.Mapping mapping = versioned(root, name);
        String kind = kindOf(mapping);
        Optional<Catalogue> catalogue = Optional.empty();
        if (kind.equals(CATALOGUE)) {
            catalogue = catalogue(mapping);
        } else if (kind.equals(REGISTER)) {
            readRegister(Entries.without(mapping, VERSION, REGISTER), idOf(mapping, REGISTER));
        } else {
            readRecord(Entries.without(mapping, VERSION, RECORD), idOf(mapping, RECORD));
        }
        if (!faults.isEmpty()) {
            // A fault of a shared part is found in every register that has it, and is said once.
            throw new InvalidRegisterException(List.copyOf(new LinkedHashSet<>(faults)));
        }
        return new RegisterFile(catalogue, List.copyOf(registers), List.copyOf(records), List.copyOf(notes), files);
    }

    private static Node.Mapping versioned(Node root, String name) {
        Optional<Node.Entry> version =
                root instanceof Node.Mapping mapping ? Entries.find(mapping, VERSION) : Optional.empty();
        if (version.isEmpty() || !(version.get().value() instanceof Node.Scalar scalar)) {
            throw RegisterReader.fault(name, "form-unknown");
        }
        if (!scalar.text().equals("1")) {
            boolean newer = scalar.text().matches("[1-9][0-9]{0,5}");
            throw new InvalidRegisterException(List.of(new Fault(
                    newer ? "form-version" : "form-version-unknown",
                    VERSION,
                    Optional.of(scalar.position()),
                    List.of(scalar.text()))));
        }
        return (Node.Mapping) root;
    }

    private static String kindOf(Node.Mapping mapping) {
        List<Node.Entry> kinds = mapping.entries().stream()
                .filter(entry -> Set.of(REGISTER, CATALOGUE, RECORD).contains(entry.key()))
                .toList();
        if (kinds.isEmpty()) {
            throw new InvalidRegisterException(
                    List.of(new Fault("root-unknown", "", Optional.of(mapping.position()), List.of())));
        }
        if (kinds.size() > 1) {
            throw new InvalidRegisterException(List.of(new Fault(
                    "root-several",
                    "",
                    Optional.of(kinds.get(1).keyPosition()),
                    List.of(kinds.get(0).key(), kinds.get(1).key()))));
        }
        return kinds.get(0).key();
    }

    private String idOf(Node.Mapping mapping, String key) {
        Node.Entry entry = Entries.find(mapping, key).orElseThrow();
        String id = entry.value() instanceof Node.Scalar scalar ? scalar.text() : "";
        if (!Forms.isId(id) || Forms.RESERVED.contains(id)) {
            String code = id.isBlank() ? "id-blank" : Forms.RESERVED.contains(id) ? "id-reserved" : "id-malformed";
            faults.add(new Fault(code, key, Optional.of(entry.value().position()), List.of(id)));
        }
        return id;
    }

    private void readRegister(Node.Mapping keys, String id) {
        read(keys, id, Shapes.register(), registers);
    }

    private void readRecord(Node.Mapping keys, String id) {
        read(keys, id, Shapes.processorRecord(), records);
    }

    private <T> void read(Node.Mapping keys, String id, ObjectForm<T, ?> form, List<Sourced<T>> into) {
        Reading reading = Reading.inLanguage(firstLanguage(keys), keys.position());
        Optional<T> value = form.read(keys, reading, Optional.of(id));
        faults.addAll(reading.faults());
        notes.addAll(reading.notes());
        value.ifPresent(read -> into.add(new Sourced<>(read, reading.positions())));
    }

    private static Language firstLanguage(Node.Mapping keys) {
        Optional<Node> languages = Entries.find(keys, LANGUAGES).map(Node.Entry::value);
        Optional<Node> first = languages.map(
                node -> node instanceof Node.Items items && !items.items().isEmpty()
                        ? items.items().get(0)
                        : node);
        return first.filter(Node.Scalar.class::isInstance)
                .flatMap(node -> Language.of(((Node.Scalar) node).text()))
                .orElse(Language.FINNISH);
    }

    private Optional<Catalogue> catalogue(Node.Mapping mapping) {
        String id = idOf(mapping, CATALOGUE);
        CatalogueParts parts = CatalogueParts.of(Entries.without(mapping, VERSION, CATALOGUE), faults);
        Reading reading = Reading.inLanguage(firstLanguage(mapping), mapping.position());
        Optional<Text> title = parts.name().flatMap(node -> Forms.prose().read(node, reading));
        faults.addAll(reading.faults());
        for (Node.Entry entry : parts.registers()) {
            register(entry, parts);
        }
        if (parts.registers().isEmpty()) {
            checkShared(mapping, parts);
        }
        for (Node.Entry entry : parts.records()) {
            content(entry, RECORD).ifPresent(keys -> readRecord(parts.common(keys), checkedId(entry)));
        }
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Catalogue.builder()
                .id(id)
                .name(title)
                .addAllLanguages(parts.languages())
                .addAllRegisters(registers.stream().map(Sourced::value).toList())
                .addAllProcessorRecords(records.stream().map(Sourced::value).toList())
                .build());
    }

    /** What is shared is read with each register; where there is none, alone, so that nothing is passed over. */
    private void checkShared(Node.Mapping mapping, CatalogueParts parts) {
        Node.Mapping shared = parts.merge(new Node.Mapping(List.of(), mapping.position()));
        Reading reading = Reading.inLanguage(firstLanguage(mapping), mapping.position());
        Shapes.register().read(shared, reading, Optional.of(CATALOGUE));
        faults.addAll(reading.faults());
    }

    private void register(Node.Entry entry, CatalogueParts parts) {
        content(entry, REGISTER).ifPresent(keys -> readRegister(parts.merge(keys), checkedId(entry)));
    }

    private String checkedId(Node.Entry entry) {
        if (!Forms.isId(entry.key()) || Forms.RESERVED.contains(entry.key())) {
            String code = Forms.RESERVED.contains(entry.key()) ? "id-reserved" : "id-malformed";
            faults.add(new Fault(code, entry.key(), Optional.of(entry.keyPosition()), List.of(entry.key())));
        }
        return entry.key();
    }

    /** The keys of a register of a catalogue: inline, or in the file that is named. */
    private Optional<Node.Mapping> content(Node.Entry entry, String kind) {
        if (entry.value() instanceof Node.Mapping inline) {
            return Optional.of(inline);
        }
        if (!(entry.value() instanceof Node.Scalar named) || folder.isEmpty()) {
            faults.add(new Fault(
                    "mapping-expected",
                    entry.key(),
                    Optional.of(entry.value().position()),
                    List.of("the keys of a " + kind + ", or the name of its file")));
            return Optional.empty();
        }
        return inFile(entry, named, folder.get(), kind);
    }

    private Optional<Node.Mapping> inFile(Node.Entry entry, Node.Scalar named, Path home, String kind) {
        Optional<Path> inside = FilesInside.resolve(home, named.text());
        if (inside.isEmpty()) {
            faults.add(new Fault("file-outside", entry.key(), Optional.of(named.position()), List.of(named.text())));
            return Optional.empty();
        }
        Path file = inside.get();
        if (!files.add(file)) {
            faults.add(new Fault("file-twice", entry.key(), Optional.of(named.position()), List.of(named.text())));
            return Optional.empty();
        }
        try {
            int slash = name.lastIndexOf('/');
            String shown = (slash < 0 ? "" : name.substring(0, slash + 1)) + named.text();
            Node.Mapping mapping = versioned(RegisterReader.nodes(shown, file), shown);
            if (!kindOf(mapping).equals(kind)) {
                faults.add(new Fault(
                        "mapping-expected",
                        entry.key(),
                        Optional.of(mapping.position()),
                        List.of("a file with the key " + kind)));
                return Optional.empty();
            }
            String id = idOf(mapping, kind);
            if (!id.equals(entry.key())) {
                Position at = Entries.find(mapping, kind).orElseThrow().value().position();
                faults.add(new Fault("value-unreadable", kind, Optional.of(at), List.of(id, entry.key())));
            }
            return Optional.of(Entries.without(mapping, VERSION, kind));
        } catch (InvalidRegisterException unreadable) {
            faults.addAll(unreadable.faults());
            return Optional.empty();
        }
    }
}
