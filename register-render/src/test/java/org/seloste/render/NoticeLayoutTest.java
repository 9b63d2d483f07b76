package org.seloste.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.seloste.model.Purpose;
import org.seloste.model.Register;
import org.seloste.model.SecurityMeasure;
import org.seloste.model.statement.Listing;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;
import org.seloste.render.document.Document;
import org.seloste.render.document.Section;

class NoticeLayoutTest {

    private static final Register REGISTER = Register.builder()
            .id("customers")
            .name(Text.fi("Asiakkaat"))
            .purposes(Listing.of(
                    Purpose.builder().id("orders").text(Text.fi("Tilaukset")).build()))
            .security(Listing.of(
                    SecurityMeasure.builder().id("locks").text(Text.fi("Lukot")).build()))
            .build();

    @Test
    void partsThatAreNamedStandFirstAndTheOthersFollowAsUsual() {
        List<String> usual = anchors(NoticeLayout.standard());
        List<String> own =
                anchors(NoticeLayout.standard().startingWith(List.of(NoticePart.RETENTION, NoticePart.RIGHTS)));

        assertThat(own).startsWith("retention", "rights", "controllers").containsExactlyInAnyOrderElementsOf(usual);
    }

    @Test
    void whatNoProvisionAsksForCanBeLeftOut() {
        assertThat(anchors(NoticeLayout.standard())).contains("security");
        assertThat(anchors(NoticeLayout.standard().hiding(List.of(NoticePart.SECURITY))))
                .doesNotContain("security")
                .contains("purposes", "retention", "rights", "complaint");
    }

    @Test
    void whatTheRegulationDemandsCannotBeLeftOut() {
        assertThatThrownBy(() -> NoticeLayout.standard().hiding(List.of(NoticePart.STORES, NoticePart.RETENTION)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The part 'retention' cannot be left out of a notice: Article 13(2)(a) of the GDPR demands"
                        + " what it tells. Can be left out: about, promises, validity, publicity, stores, security, risks,"
                        + " registers, glossary, changes.");
    }

    @Test
    void aPartIsNamedOnce() {
        assertThatThrownBy(() -> NoticeLayout.standard().startingWith(List.of(NoticePart.RIGHTS, NoticePart.RIGHTS)))
                .hasMessageContaining("named twice")
                .hasMessageContaining("rights, rights");
    }

    @Test
    void aPartIsFoundByItsWord() {
        assertThat(NoticePart.of("data-protection-officer")).contains(NoticePart.DATA_PROTECTION_OFFICER);
        assertThat(NoticePart.of("dpo")).isEmpty();
    }

    private static List<String> anchors(NoticeLayout layout) {
        Document notice = Composer.in(Language.FINNISH).withLayout(layout).compose(REGISTER, Profile.NOTICE);
        return notice.blocks().stream()
                .filter(Section.class::isInstance)
                .map(section -> ((Section) section).anchor())
                .toList();
    }
}
