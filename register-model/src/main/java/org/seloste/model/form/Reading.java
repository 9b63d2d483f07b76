package org.seloste.model.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.seloste.model.text.Language;

/**
 * What is carried through one reading: the place reached, the faults so far, and where each path stands in the file.
 */
public final class Reading {

    /** How many faults of one file are told; more would help nobody. */
    public static final int MOST_FAULTS = 500;

    private final Journal journal;
    private final String path;

    private static final class Journal {
        private final Language firstLanguage;
        private final List<Fault> faults = new ArrayList<>();
        private final List<Fault> notes = new ArrayList<>();
        private final SourceMap positions = new SourceMap();
        private final References references = new References();

        Journal(Language firstLanguage) {
            this.firstLanguage = firstLanguage;
        }
    }

    private Reading(Journal journal, String path) {
        this.journal = journal;
        this.path = path;
    }

    /**
     * A new reading.
     *
     * @param firstLanguage the language of prose that names none
     * @param root where the register begins
     * @return a reading at the root
     */
    public static Reading inLanguage(Language firstLanguage, Position root) {
        Reading reading = new Reading(new Journal(firstLanguage), "");
        reading.journal.positions.put("", root);
        return reading;
    }

    Reading at(String step, Position position) {
        Reading deeper = new Reading(journal, path.isEmpty() ? step : path + "/" + step);
        journal.positions.put(deeper.path, position);
        return deeper;
    }

    String path() {
        return path;
    }

    Language firstLanguage() {
        return journal.firstLanguage;
    }

    /**
     * Notes a fault at the place reached.
     *
     * @param position where in the file
     * @param code the code of the fault
     * @param arguments what its sentence names
     */
    public void fault(Position position, String code, String... arguments) {
        if (journal.faults.size() < MOST_FAULTS) {
            journal.faults.add(new Fault(code, path, Optional.of(position), List.of(arguments)));
        }
    }

    /** Notes a fault of a key, where the key stands. */
    void faultOf(String key, String code) {
        Reading inside = new Reading(journal, path.isEmpty() ? key : path + "/" + key);
        journal.positions.positionOf(inside.path).ifPresent(position -> inside.fault(position, code));
    }

    /** Whether enough is wrong already, so that looking for the nearest word would only cost time. */
    boolean hasTooManyFaults() {
        return journal.faults.size() >= MOST_FAULTS;
    }

    void note(Position position, String code, String... arguments) {
        journal.notes.add(new Fault(code, path, Optional.of(position), List.of(arguments)));
    }

    void declare(String kind, String id) {
        journal.references.declare(kind, id);
    }

    void refer(References.Reference reference) {
        journal.references.refer(reference);
    }

    /**
     * Everything that is wrong so far, references to nothing included, in the order of the file.
     *
     * @return the faults with their positions
     */
    public List<Fault> faults() {
        List<Fault> all = new ArrayList<>(journal.faults);
        for (Fault fault : journal.references.faults()) {
            all.add(fault.at(journal.positions.positionOf(fault.path())));
        }
        if (all.size() <= MOST_FAULTS - 1) {
            return List.copyOf(all);
        }
        List<Fault> first = new ArrayList<>(all.subList(0, MOST_FAULTS));
        first.add(new Fault("too-many-faults", "", first.get(MOST_FAULTS - 1).position(), List.of()));
        return List.copyOf(first);
    }

    /**
     * What was changed while reading: harmless, but the author may want to know.
     *
     * @return the notes with their positions
     */
    public List<Fault> notes() {
        return List.copyOf(journal.notes);
    }

    /**
     * Where each path stands in the file.
     *
     * @return positions by path
     */
    public SourceMap positions() {
        return journal.positions;
    }
}
