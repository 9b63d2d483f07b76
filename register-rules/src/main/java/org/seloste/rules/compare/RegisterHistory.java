package org.seloste.rules.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.seloste.model.Register;
import org.seloste.model.form.InvalidRegisterException;
import org.seloste.model.io.RegisterFile;
import org.seloste.model.io.RegisterReader;

/**
 * The versions of one register, each in force from its day until the next one's. The day is that from which a version
 * holds, else that of its update, else that on which it was drawn up. Immutable.
 */
public final class RegisterHistory {

    private final String id;
    private final NavigableMap<LocalDate, Register> byStart;

    private RegisterHistory(String id, NavigableMap<LocalDate, Register> byStart) {
        this.id = id;
        this.byStart = byStart;
    }

    /**
     * Puts versions in order.
     *
     * @param versions the versions of one register, in any order
     * @return their history
     * @throws IllegalArgumentException when there are none, when they have different ids, when one has no date, or when
     *     two begin on the same day; the message names all such faults
     */
    public static RegisterHistory of(Collection<Register> versions) {
        NavigableMap<LocalDate, Register> byStart = new TreeMap<>();
        List<String> faults = new ArrayList<>();
        List<String> ids =
                versions.stream().map(Register::getId).distinct().sorted().toList();
        if (ids.size() != 1) {
            faults.add("A history has the versions of one register, not of " + ids);
        }
        for (Register version : versions) {
            Optional<LocalDate> start = startOf(version);
            if (start.isEmpty()) {
                faults.add("A version of '" + version.getId()
                        + "' has no date from which it holds: state dates/valid-from, updated or created");
            } else if (byStart.putIfAbsent(start.get(), version) != null) {
                faults.add("Two versions of '" + version.getId() + "' begin on " + start.get());
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
        return new RegisterHistory(ids.get(0), byStart);
    }

    /**
     * Reads the versions in a folder: every YAML and JSON file in it, folders below it left aside.
     *
     * @param folder the folder
     * @return the history of each register in it, by id
     * @throws IOException when the folder cannot be looked into
     * @throws InvalidRegisterException when a file is not a sound register
     * @throws IllegalArgumentException when a version has no date, or two begin on the same day
     */
    public static Map<String, RegisterHistory> read(Path folder) throws IOException {
        Map<String, List<Register>> versions = new TreeMap<>();
        for (Path file : files(folder)) {
            RegisterReader.read(file).registers().stream()
                    .map(RegisterFile.Sourced::value)
                    .forEach(version -> versions.computeIfAbsent(version.getId(), id -> new ArrayList<>())
                            .add(version));
        }
        Map<String, RegisterHistory> histories = new TreeMap<>();
        versions.forEach((id, each) -> histories.put(id, of(each)));
        return histories;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(ya?ml|json)"))
                    .sorted()
                    .toList();
        }
    }

    /**
     * The day from which a version holds.
     *
     * @param version a register
     * @return the day from which it says that it holds, else that of its update, else that on which it was drawn up;
     *     empty when it states none
     */
    public static Optional<LocalDate> startOf(Register version) {
        return version.getDates()
                .flatMap(dates -> dates.getValidFrom().or(dates::getUpdated).or(dates::getCreated));
    }

    /**
     * The id of the register.
     *
     * @return the id that all versions share
     */
    public String id() {
        return id;
    }

    /**
     * The version that was in force on a day.
     *
     * @param day the day
     * @return the version, or empty for a day before the first one
     */
    public Optional<Register> inForceOn(LocalDate day) {
        return Optional.ofNullable(byStart.floorEntry(day)).map(Map.Entry::getValue);
    }

    /**
     * The day from which the version holds that was in force on a day.
     *
     * @param day the day
     * @return the first day of that version, or empty for a day before the first one
     */
    public Optional<LocalDate> startOfVersionOn(LocalDate day) {
        return Optional.ofNullable(byStart.floorKey(day));
    }

    /**
     * All versions.
     *
     * @return the earliest first
     */
    public List<Register> versions() {
        return List.copyOf(byStart.values());
    }
}
