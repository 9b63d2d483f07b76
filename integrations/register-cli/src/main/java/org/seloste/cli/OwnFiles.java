package org.seloste.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.seloste.model.text.Language;
import org.seloste.office.DocxTemplate;
import org.seloste.office.WordingSheet;
import org.seloste.render.language.InvalidWordingException;
import org.seloste.render.language.Wording;

/** The files by which an organisation makes documents its own: wordings, and a template for Word. */
final class OwnFiles {

    private final Path folder;

    OwnFiles(Path folder) {
        this.folder = folder;
    }

    /** The wording of each language, with the texts of the files in place of the built-in ones. */
    Map<Language, Wording> wordings(Map<String, Path> files) {
        Map<Language, Wording> wordings = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            wordings.put(language, Wording.builtIn(language));
        }
        files.forEach((tag, file) -> {
            Language language = language(tag);
            wordings.put(language, wording(Objects.requireNonNull(wordings.get(language)), folder.resolve(file)));
        });
        return wordings;
    }

    DocxTemplate template(Path file) {
        Path place = folder.resolve(file);
        try {
            return DocxTemplate.read(place);
        } catch (IOException unreadable) {
            throw unreadable("--template", place);
        } catch (IllegalArgumentException refused) {
            throw new WrongUseException("--template: " + Shown.path(place) + ": " + refused.getMessage());
        }
    }

    private static Wording wording(Wording wording, Path file) {
        try {
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
                return WordingSheet.read(wording, file);
            }
            try (Reader text = Files.newBufferedReader(file)) {
                return wording.overriddenBy(text, Shown.path(file));
            }
        } catch (IOException unreadable) {
            throw unreadable("--wording", file);
        } catch (InvalidWordingException | IllegalArgumentException refused) {
            throw new WrongUseException("--wording: " + refused.getMessage());
        }
    }

    private static Language language(String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag.strip()))
                .findFirst()
                .orElseThrow(() -> new WrongUseException("--wording: '" + tag + "' is not one of "
                        + Arrays.stream(Language.values()).map(Language::tag).collect(Collectors.joining(", "))
                        + ". Write --wording fi=wording.fi.xlsx"));
    }

    private static WrongUseException unreadable(String option, Path file) {
        return new WrongUseException(option + ": " + Shown.path(file) + " cannot be read");
    }
}
