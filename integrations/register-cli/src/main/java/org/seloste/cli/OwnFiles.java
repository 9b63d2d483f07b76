package org.seloste.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.seloste.model.text.Language;
import org.seloste.office.DocxTemplate;
import org.seloste.office.WordingSheet;
import org.seloste.render.language.InvalidWordingException;
import org.seloste.render.language.Wording;
import org.seloste.render.write.Logo;

/** The files by which an organisation makes documents its own: wordings, a logo, and a template for Word. */
final class OwnFiles {

    private OwnFiles() {}

    /** The wording of each language, with the texts of the files in place of the built-in ones. */
    static Map<Language, Wording> wordings(Chosen files) {
        Map<Language, Wording> wordings = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            wordings.put(language, Wording.builtIn(language));
        }
        for (Chosen.Word word : files.given()) {
            int equals = word.text().indexOf('=');
            if (equals < 1 || equals == word.text().length() - 1) {
                throw new WrongUseException(
                        word.place() + ": '" + word.text() + "' is not LANGUAGE=FILE, as in fi=wording.fi.xlsx");
            }
            Language language = new Chosen(
                            List.of(new Chosen.Word(word.text().substring(0, equals), word.place())),
                            word.place(),
                            files.base())
                    .one(Arrays.asList(Language.values()), Language::tag);
            Path file = files.base().resolve(word.text().substring(equals + 1).strip());
            wordings.put(language, wording(Objects.requireNonNull(wordings.get(language)), file, word.place()));
        }
        return wordings;
    }

    static DocxTemplate template(Chosen chosen) {
        return read(chosen, DocxTemplate::read);
    }

    static Logo logo(Chosen chosen, String alternative) {
        return read(chosen, file -> Logo.of(Files.readAllBytes(file), alternative));
    }

    /** Makes something of a file. */
    private interface Reading<T> {

        T of(Path file) throws IOException;
    }

    private static <T> T read(Chosen chosen, Reading<T> reading) {
        Path file = chosen.path();
        try {
            return reading.of(file);
        } catch (IOException unreadable) {
            throw chosen.refused(Shown.path(file) + " cannot be read");
        } catch (IllegalArgumentException refused) {
            throw chosen.refused(Shown.path(file) + ": " + refused.getMessage());
        }
    }

    private static Wording wording(Wording wording, Path file, String place) {
        try {
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
                return WordingSheet.read(wording, file);
            }
            try (Reader text = Files.newBufferedReader(file)) {
                return wording.overriddenBy(text, Shown.path(file));
            }
        } catch (IOException unreadable) {
            throw new WrongUseException(place + ": " + Shown.path(file) + " cannot be read");
        } catch (InvalidWordingException | IllegalArgumentException refused) {
            throw new WrongUseException(
                    place + ": " + String.valueOf(refused.getMessage()).replace("\n", "\nerror: "));
        }
    }
}
