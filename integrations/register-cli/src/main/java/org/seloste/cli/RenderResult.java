package org.seloste.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.seloste.model.form.Fault;
import org.seloste.model.form.Position;
import org.seloste.model.text.Language;

/** What came of rendering: what was written, what was not and why. Filled by {@link Rendering}. */
final class RenderResult {

    /**
     * A document file that was written.
     *
     * @param file where it is
     * @param gaps how many gaps it shows
     * @param draft whether it is marked as a draft, because of gaps or of errors that the rules find
     */
    record Written(String file, int gaps, boolean draft) {}

    /**
     * A document that was not written, since it would be a draft.
     *
     * @param document its name without an ending
     * @param gaps how many gaps it would show
     * @param errors how many errors the rules find in its register
     */
    record Withheld(String document, int gaps, long errors) {}

    /**
     * A register in which the rules find errors.
     *
     * @param source its file
     * @param register its id
     * @param number how many errors
     */
    record Errors(Path source, String register, long number) {}

    /**
     * Something that should be stated and is not.
     *
     * @param source the file of the register
     * @param place where it, or what it belongs to, stands
     * @param path its path in the register
     * @param words the words of the mark, by the language of the document that shows it
     */
    record Missing(Path source, Optional<Position> place, String path, Map<Language, String> words) {}

    private final List<Written> written = new ArrayList<>();
    private final List<Withheld> withheld = new ArrayList<>();
    private final Map<String, Missing> missing = new LinkedHashMap<>();
    /**
     * A document that a format cannot carry.
     *
     * @param file what it would have been called
     * @param reason what stands in the way
     */
    record Unsuitable(String file, String reason) {}

    private final List<Unsuitable> unsuitable = new ArrayList<>();
    private final List<String> withoutTables = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Errors> errors = new ArrayList<>();
    private final List<Clash> clashes = new ArrayList<>();
    private final Registers registers;
    private int ofOtherKind;
    private Optional<IOException> failure = Optional.empty();

    RenderResult(Registers registers) {
        this.registers = registers;
    }

    /**
     * Two inputs of one id, which would write the same files.
     *
     * @param id the id
     * @param first the file that has it first
     * @param second the other file
     */
    record Clash(String id, Path first, Path second) {}

    List<Written> written() {
        return written;
    }

    List<Withheld> withheld() {
        return withheld;
    }

    List<Missing> missing() {
        return List.copyOf(missing.values());
    }

    List<Unsuitable> unsuitable() {
        return unsuitable;
    }

    List<String> withoutTables() {
        return withoutTables;
    }

    List<Fault> faults() {
        return faults;
    }

    List<Errors> errors() {
        return errors;
    }

    List<Clash> clashes() {
        return clashes;
    }

    /** What else happened while the files were read. */
    Registers registers() {
        return registers;
    }

    int ofOtherKind() {
        return ofOtherKind;
    }

    Optional<IOException> failure() {
        return failure;
    }

    void unreadable(List<Fault> reasons) {
        faults.addAll(reasons);
    }

    void errors(Path source, String register, long number) {
        errors.add(new Errors(source, register, number));
    }

    void leaveOut(int number) {
        ofOtherKind += number;
    }

    void fail(IOException unwritable) {
        failure = failure.or(() -> Optional.of(unwritable));
    }

    void miss(Path source, Optional<Position> place, String path, Language language, String words) {
        missing.computeIfAbsent(source + "\n" + path, key -> new Missing(source, place, path, new TreeMap<>()))
                .words()
                .putIfAbsent(language, words);
    }

    Exit exit() {
        Exit exit = written.isEmpty() ? Exit.NOTHING_TO_DO : Exit.DONE;
        if (!withheld.isEmpty()) {
            exit = exit.or(Exit.FINDINGS);
        }
        if (!withoutTables.isEmpty() || !unsuitable.isEmpty() || !clashes.isEmpty()) {
            exit = exit.or(Exit.WRONG_USE);
        }
        if (!faults.isEmpty()) {
            exit = exit.or(Exit.UNREADABLE);
        }
        return failure.isPresent() ? exit.or(Exit.UNWRITABLE) : exit;
    }
}
