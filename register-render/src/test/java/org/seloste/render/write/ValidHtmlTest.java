package org.seloste.render.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.seloste.judges.NuChecker;
import org.seloste.render.document.Document;

class ValidHtmlTest {

    private static List<Document> documents() {
        return List.of(Samples.small(), Samples.rich(), Samples.published(), Samples.record());
    }

    @Test
    void theNuHtmlCheckerHasNoObjection() throws Exception {
        NuChecker checker = new NuChecker();
        for (Document document : documents()) {
            assertThat(checker.objections(Written.by(new HtmlWriter(), document)))
                    .as(document.title())
                    .isEmpty();
        }
    }

    @Test
    void theNuHtmlCheckerObjectsToWhatIsWrong() throws Exception {
        String html = Written.by(new HtmlWriter(), Samples.small()).replace("<h1>", "<h1 role=\"row\">");

        assertThat(new NuChecker().objections(html)).isNotEmpty();
    }
}
