package org.seloste.render.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.seloste.model.text.Language;
import org.seloste.render.document.Document;
import org.seloste.render.document.Paragraph;
import org.seloste.render.document.Section;

class PlainTextWriterTest {

    private static String written(String paragraph) {
        return Written.by(
                        new PlainTextWriter(),
                        Document.builder(Language.FINNISH, "Seloste", Samples.FINNISH)
                                .add(Paragraph.of(paragraph))
                                .build())
                .replaceFirst("^Seloste\n=======\n\n", "");
    }

    @Test
    void linesAreBrokenAtSpacesAfterAtMost78Characters() {
        String word = "kaksikymmentäneljämerkki";

        assertThat(written((word + " ").repeat(4))).isEqualTo(word + " " + word + " " + word + "\n" + word + "\n");
    }

    @Test
    void aLineMayHaveExactly78Characters() {
        String line = "a".repeat(38) + " " + "b".repeat(39);

        assertThat(written(line + " c")).isEqualTo(line + "\nc\n");
    }

    @Test
    void charactersBeyondTheFirstPlaneCountAsOne() {
        String line = "😀".repeat(38) + " " + "😀".repeat(39);

        assertThat(written(line + " c")).isEqualTo(line + "\nc\n");
    }

    @Test
    void aWordLongerThanALineStaysWhole() {
        String address = "https://example.org/" + "polku/".repeat(20);

        assertThat(written("Katso " + address + " tai soita.")).isEqualTo("Katso\n" + address + "\ntai soita.\n");
    }

    @Test
    void noBreakSpacesDoNotBreak() {
        String number = "+358\u00A029\u00A0566\u00A06700";

        assertThat(written("a".repeat(65) + " " + number)).isEqualTo("a".repeat(65) + "\n" + number + "\n");
    }

    @Test
    void headingsAreUnderlinedAsLongAsTheyAre() {
        Document document = Document.builder(Language.FINNISH, "Älä 😀", Samples.FINNISH)
                .add(Section.at("a", "Ensimmäinen")
                        .add(Section.at("b", "Toinen")
                                .add(Section.at("c", "Kolmas").build())
                                .build())
                        .build())
                .build();

        assertThat(Written.by(new PlainTextWriter(), document))
                .isEqualTo("Älä 😀\n=====\n\nEnsimmäinen\n-----------\n\nToinen\n~~~~~~\n\nKolmas\n......\n");
    }
}
