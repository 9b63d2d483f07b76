package org.seloste.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The value of a setting, and what set it.
 *
 * @param words the words as given
 * @param origin the option, the variable, the place in {@code seloste.yaml}, or {@code default}
 * @param base the folder that a relative path in it starts from
 */
record Chosen(List<String> words, String origin, Path base) {

    Chosen {
        words = words.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Words out of those that are known, each once. */
    <T> List<T> all(List<T> known, Function<T, String> word) {
        return words.stream().map(given -> known(given, known, word)).distinct().toList();
    }

    /** The only word, out of those that are known. */
    <T> T one(List<T> known, Function<T, String> word) {
        return known(only(), known, word);
    }

    <E extends Enum<E>> E one(Class<E> type, Function<E, String> word) {
        return one(Arrays.asList(type.getEnumConstants()), word);
    }

    String only() {
        if (words.size() != 1) {
            throw new WrongUseException(origin + ": one value is expected, not " + words.size());
        }
        return words.get(0);
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
        throw new WrongUseException(origin + ": '" + only() + "' is not a number from 0 up");
    }

    private <T> T known(String given, List<T> known, Function<T, String> word) {
        List<String> all = known.stream().map(word).toList();
        int index = all.indexOf(given);
        if (index < 0) {
            Optional<String> near = Nearest.to(given, all);
            String listed = all.size() > 12 && near.isPresent() ? "known" : "one of " + String.join(", ", all);
            throw new WrongUseException(origin + ": '" + given + "' is not " + listed
                    + near.map(nearest -> ". Did you mean '" + nearest + "'?").orElse(""));
        }
        return known.get(index);
    }
}
