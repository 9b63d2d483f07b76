package org.seloste.model.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FaultSentencesTest {

    private static final Pattern PLACES = Pattern.compile("\\{[0-9]\\}");

    @Test
    void everyFaultHasItsSentenceInThreeLanguagesWithTheSamePlaces() throws IOException {
        Properties english = sentences("en");
        for (String language : new String[] {"fi", "sv"}) {
            Properties other = sentences(language);
            assertThat(other.keySet()).isEqualTo(english.keySet());
            english.forEach((code, sentence) -> assertThat(places(other.getProperty(code.toString())))
                    .as("%s in %s", code, language)
                    .isEqualTo(places(sentence.toString())));
        }
    }

    private static Set<String> places(String sentence) {
        return PLACES.matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    private static Properties sentences(String language) throws IOException {
        Properties sentences = new Properties();
        try (var in = Files.newBufferedReader(
                Path.of("src/main/resources/org/seloste/model/form/faults_" + language + ".properties"), UTF_8)) {
            sentences.load(in);
        }
        return sentences;
    }
}
