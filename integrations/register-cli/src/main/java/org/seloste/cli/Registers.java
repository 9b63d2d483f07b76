package org.seloste.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.seloste.model.form.Fault;
import org.seloste.model.form.InvalidRegisterException;
import org.seloste.model.io.RegisterFile;

/** Reads the files that were named or found, and hands them over in order: of a thousand, a few are in memory. */
final class Registers {

    private final Inputs inputs = new Inputs();
    private final Progress progress;
    private final List<Path> members = new ArrayList<>();
    private final List<Fault> notes = new ArrayList<>();
    private int unreadable;

    /** What is done with a file. */
    interface Use {

        void read(Path file, RegisterFile read) throws IOException;

        void unreadable(Path file, List<Fault> faults) throws IOException;
    }

    Registers(List<Path> given, Progress progress) {
        given.forEach(inputs::add);
        this.progress = progress;
    }

    void each(Use use) throws IOException {
        for (Fault fault : inputs.faults()) {
            unreadable++;
            use.unreadable(fault.position().map(at -> Path.of(at.file())).orElse(Path.of("")), List.of(fault));
        }
        List<Path> files = inputs.inOrder();
        try (ReadAhead ahead = new ReadAhead(files)) {
            for (int number = 0; number < files.size(); number++) {
                progress.at(number + 1, files.size(), files.get(number));
                read(files.get(number), ahead.next(), use);
            }
        } finally {
            progress.end();
        }
    }

    private void read(Path file, ReadAhead.Content content, Use use) throws IOException {
        if (inputs.isMember(file)) {
            members.add(file);
            return;
        }
        RegisterFile read;
        try {
            read = content.read();
        } catch (InvalidRegisterException invalid) {
            if (!inputs.isNamed(file) && isOfAnotherForm(invalid.faults())) {
                inputs.passOver(file);
            } else {
                inputs.belongToUnreadable(file);
                unreadable++;
                use.unreadable(file, invalid.faults());
            }
            return;
        }
        inputs.belongTo(file, read.files());
        notes.addAll(read.notes());
        use.read(file, read);
    }

    private static boolean isOfAnotherForm(List<Fault> faults) {
        return faults.stream().allMatch(fault -> fault.code().equals("form-unknown"));
    }

    /** How many files could not be read. */
    int unreadable() {
        return unreadable;
    }

    /** What was changed while reading; harmless. */
    List<Fault> notes() {
        return List.copyOf(notes);
    }

    /** Files that belong to a catalogue and were read with it. */
    List<Path> members() {
        return List.copyOf(members);
    }

    /** YAML and JSON files in the folders that are no registers. */
    List<Path> passedOver() {
        return inputs.passedOver();
    }
}
