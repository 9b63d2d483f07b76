package org.seloste.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnchorsTest {

    private final Anchors anchors =
            Anchors.in("<section id=\"why\" data-about=\"purposes\"><p class=\"x\" data-about=\"purposes/sales/data\">"
                    + "a &lt;b data-about=\"\"</p><td data-label=\"a > b\" data-about=\"data/name\">x</td></section>");

    @Test
    void everyPartGetsAnIdOfItsOwnOrKeepsIt() {
        assertThat(anchors.page())
                .contains("<section id=\"why\" data-about=\"purposes\">")
                .contains("<p class=\"x\" id=\"about_1\" data-about=\"purposes/sales/data\">")
                .contains("data-label=\"a > b\" id=\"about_2\" data-about=\"data/name\"");
    }

    @Test
    void aPlaceIsWhereItIsSpokenOfOrAPartOfItOrWhatHoldsIt() {
        assertThat(anchors.of("purposes/sales/data")).hasValue("about_1");
        assertThat(anchors.of("purposes/sales")).hasValue("about_1");
        assertThat(anchors.of("purposes/other/bases")).hasValue("why");
        assertThat(anchors.of("rights")).isEmpty();
        assertThat(anchors.of("")).isEmpty();
    }
}
