package org.seloste.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.seloste.model.text.Nearest;

/**
 * The value of a setting, and what set it.
 *
 * @param given the words as given
 * @param origin the option, the variable, the place in {@code seloste.yaml}, or {@code default}
 * @param base the folder that a relative path in it starts from
 */
record Chosen(List<Word> given, String origin, Path base) {

    Chosen {
        given = given.stream().filter(word -> !word.text().isEmpty()).toList();
    }

    /**
     * A word, and where it stands.
     *
     * @param text the word
     * @param place what a message about it begins with
     */
    record Word(String text, String place) {

        Word {
            text = text.strip();
        }
    }

    static Chosen of(List<String> words, String origin, Path base) {
        return new Chosen(words.stream().map(word -> new Word(word, origin)).toList(), origin, base);
    }

    boolean isEmpty() {
        return given.isEmpty();
    }

    List<String> words() {
        return given.stream().map(Word::text).toList();
    }

    /** Words out of those that are known, each once. */
    <T> List<T> all(List<T> known, Function<T, String> word) {
        return given.stream().map(each -> known(each, known, word)).distinct().toList();
    }

    /** The only word, out of those that are known. */
    <T> T one(List<T> known, Function<T, String> word) {
        return known(onlyWord(), known, word);
    }

    <E extends Enum<E>> E one(Class<E> type, Function<E, String> word) {
        return one(Arrays.asList(type.getEnumConstants()), word);
    }

    String only() {
        return onlyWord().text();
    }

    private Word onlyWord() {
        if (given.size() != 1) {
            throw new WrongUseException(origin + ": one value is expected, not " + given.size());
        }
        return given.get(0);
    }

    /** Wrong use, told with the place of the only word. */
    WrongUseException refused(String why) {
        return new WrongUseException(onlyWord().place() + ": " + why);
    }

    Path path() {
        return base.resolve(only());
    }

    int number() {
        try {
            int number = Integer.parseInt(only());
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // Said below, as of a number that is too small.
        }
        throw refused("'" + only() + "' is not a number from 0 up");
    }

    private static <T> T known(Word given, List<T> known, Function<T, String> word) {
        List<String> all = known.stream().map(word).toList();
        int index = all.indexOf(given.text());
        if (index < 0) {
            Optional<String> near = Nearest.of(given.text(), all);
            String listed = all.size() > 12 && near.isPresent() ? "known" : "one of " + String.join(", ", all);
            throw new WrongUseException(given.place() + ": '" + given.text() + "' is not " + listed
                    + near.map(nearest -> ". Did you mean '" + nearest + "'?").orElse(""));
        }
        return known.get(index);
    }
}
