package org.seloste.rulepages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.seloste.model.LawRef;
import org.seloste.model.law.Act;
import org.seloste.model.law.LawData;
import org.seloste.model.text.Language;

/** Provisions of law as a page shows them: by name, with what they are about, and whether anybody has read them. */
final class Provisions {

    static final String GDPR = "2016/679";

    private static final Path WORDS = Path.of("src/test/resources/rulepages/provisions.txt");
    private static final Pattern ARTICLE = Pattern.compile("[0-9]+");

    private final Map<String, String> words = read(WORDS);

    /** The lines {@code key = value} of a file; the value may hold further signs of equality. */
    static Map<String, String> read(Path file) {
        try {
            Map<String, String> lines = new LinkedHashMap<>();
            Files.readAllLines(file, UTF_8).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(" = ", 2))
                    .forEach(line -> lines.put(line[0], line[1]));
            return lines;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What a provision is about; empty when nobody has written it down. */
    Optional<String> about(LawRef law) {
        return Optional.ofNullable(words.get(key(law)));
    }

    static String key(LawRef law) {
        return law.act().equals(GDPR) ? law.provision().orElse("") : law.toString();
    }

    /** Such as {@code GDPR Article 13(1)(c)} or {@code Data Protection Act (1050/2018) 29 §}. */
    static String called(LawRef law) {
        return law.act().equals(GDPR)
                ? "GDPR Article " + law.provision().orElseThrow()
                : act(law).flatMap(act -> act.name().in(Language.ENGLISH)).orElse("Act") + " (" + law.act() + ")"
                        + law.provision().map(provision -> " " + provision).orElse("");
    }

    /** The number of an article of the GDPR; empty for provisions of other acts. */
    static Optional<Integer> article(LawRef law) {
        Matcher number = ARTICLE.matcher(law.provision().orElse(""));
        return law.act().equals(GDPR) && number.lookingAt()
                ? Optional.of(Integer.valueOf(number.group()))
                : Optional.empty();
    }

    /** What of the act behind some provisions rests on general knowledge. */
    private static List<String> unverified(List<LawRef> laws) {
        return laws.stream()
                .flatMap(law -> act(law).stream())
                .distinct()
                .filter(act -> !act.provenance().isVerified())
                .map(act -> act.name().in(Language.ENGLISH).orElse(act.id()) + " (" + act.id() + "): "
                        + String.join(", ", act.provenance().unverified()) + " not verified; read: "
                        + act.provenance().source())
                .toList();
    }

    private static Optional<Act> act(LawRef law) {
        return LawData.builtIn().act(law.act());
    }

    /** Some provisions as a list, and how far their acts were read. */
    String list(List<LawRef> laws) {
        String list = laws.stream()
                .map(law -> "- " + called(law) + ": " + about(law).orElse("–") + "\n")
                .collect(Collectors.joining());
        List<String> unverified = unverified(laws);
        return unverified.isEmpty()
                ? list
                : list + "\nHow far the text of the law was read ([status of the law](../law-status.md)):\n\n"
                        + unverified.stream().map(act -> "- " + act + "\n").collect(Collectors.joining());
    }
}
