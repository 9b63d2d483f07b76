package org.seloste.site;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.seloste.model.Register;
import org.seloste.model.io.RegisterReader;
import org.seloste.model.io.RegisterWriter;
import org.seloste.model.text.Language;
import org.seloste.rules.compare.RegisterHistory;

/**
 * A register that was read and put aside.
 *
 * @param file where it was read from
 * @param id its id
 * @param start the day from which it holds
 * @param languages the languages of its notice
 * @param errors how many errors the rules find in it
 * @param drawer where it lies
 * @param place its place there
 */
record Source(
        Path file,
        String id,
        Optional<LocalDate> start,
        List<Language> languages,
        long errors,
        Drawer drawer,
        Drawer.Place place) {

    static Source of(Path file, Register register, long errors, Drawer drawer) throws IOException {
        return new Source(
                file,
                register.getId(),
                RegisterHistory.startOf(register),
                List.copyOf(NoticePages.languages(register)),
                errors,
                drawer,
                drawer.put(RegisterWriter.json(register)));
    }

    Register register() throws IOException {
        return RegisterReader.read(id + ".json", drawer.take(place)).register();
    }
}
