package org.seloste.render.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.seloste.render.language.NoBreakSpaces.visible;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.model.LawRef;
import org.seloste.model.text.Language;

class CitationsTest {

    private static final Citations FI = Citations.in(Language.FINNISH);
    private static final Citations EN = Citations.in(Language.ENGLISH);
    private static final Citations SV = Citations.in(Language.SWEDISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15 | 15~artikla | Article~15 | artikel~15",
                "13(1) | 13~artiklan 1~kohta | Article~13(1) | artikel~13.1",
                "6(1)(f) | 6~artiklan 1~kohdan f~alakohta | Article~6(1)(f) | artikel~6.1~f",
                "15-22 | 15–22~artikla | Articles~15–22 | artiklarna~15–22",
                "49(1) 2nd subparagraph | 49~artiklan 1~kohdan toinen~alakohta"
                        + " | Article~49(1), second subparagraph | artikel~49.1 andra stycket",
                "49(1) 2nd subpara. | 49~artiklan 1~kohdan toinen~alakohta"
                        + " | Article~49(1), second subparagraph | artikel~49.1 andra stycket",
            })
    void articlesOfTheRegulationAreCitedByEachLanguagesCustom(String provision, String fi, String en, String sv) {
        assertThat(visible(FI.article(provision))).isEqualTo(fi);
        assertThat(visible(EN.article(provision))).isEqualTo(en);
        assertThat(visible(SV.article(provision))).isEqualTo(sv);
    }

    @Test
    void theRegulationIsNamedInTheFullCitation() {
        assertThat(visible(FI.gdpr("6(1)(f)"))).isEqualTo("tietosuoja-asetuksen 6~artiklan 1~kohdan f~alakohta");
        assertThat(visible(EN.gdpr("6(1)(f)"))).isEqualTo("Article~6(1)(f) of the GDPR");
        assertThat(visible(SV.gdpr("6(1)(f)"))).isEqualTo("artikel~6.1~f i dataskyddsförordningen");
    }

    @Test
    void theRegulationIsNamedOnceForSeveralArticles() {
        assertThat(visible(FI.gdpr("13(2)(a)", "14(2)(a)")))
                .isEqualTo("tietosuoja-asetuksen 13~artiklan 2~kohdan a~alakohta ja 14~artiklan 2~kohdan a~alakohta");
        assertThat(visible(EN.gdpr("7(3)", "13(2)(c)", "14(2)(d)")))
                .isEqualTo("Article~7(3), Article~13(2)(c) and Article~14(2)(d) of the GDPR");
        assertThat(visible(SV.gdpr("15", "16"))).isEqualTo("artikel~15 och artikel~16 i dataskyddsförordningen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Article 6", "6.1 f", "6(1)(f", "GDPR", "6(1)(F)"})
    void whatIsNoProvisionIsRefused(String provision) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EN.article(provision))
                .withMessageStartingWith("'" + provision + "' is not a provision of the GDPR; expected for example");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1050/2018 | 29 § | tietosuojalain (1050/2018) 29~§"
                        + " | section~29 of the Data Protection Act (1050/2018) | 29~§ i dataskyddslagen (1050/2018)",
                "1336/1997 | 2:10 § | kirjanpitolain (1336/1997) 2~luvun 10~§"
                        + " | chapter~2, section~10 of the Accounting Act (1336/1997)"
                        + " | 2~kap. 10~§ i bokföringslagen (1336/1997)",
                "759/2004 | 5 a § | yksityisyyden suojasta työelämässä annetun lain (759/2004) 5~a~§"
                        + " | section~5a of the Act on the Protection of Privacy in Working Life (759/2004)"
                        + " | 5~a~§ i lagen om integritetsskydd i arbetslivet (759/2004)",
                "917/2014 | 200–205 § | sähköisen viestinnän palveluista annetun lain (917/2014) 200–205~§"
                        + " | sections~200–205 of the Act on Electronic Communications Services (917/2014)"
                        + " | 200–205~§ i lagen om tjänster inom elektronisk kommunikation (917/2014)",
                "1050/2018 | 6 § 1 mom. 2 k. | tietosuojalain (1050/2018) 6~§:n 1~momentin 2~kohta"
                        + " | section~6, subsection~1, paragraph~2 of the Data Protection Act (1050/2018)"
                        + " | 6~§ 1~mom. 2~punkten i dataskyddslagen (1050/2018)",
                "1050/2018 | 5 luku | tietosuojalain (1050/2018) 5~luku"
                        + " | chapter~5 of the Data Protection Act (1050/2018)"
                        + " | 5~kap. i dataskyddslagen (1050/2018)",
            })
    void knownActsAreCitedByNameAndNumber(String number, String provision, String fi, String en, String sv) {
        assertThat(visible(FI.law(LawRef.of(number + " " + provision)))).isEqualTo(fi);
        assertThat(visible(EN.law(LawRef.of(number + " " + provision)))).isEqualTo(en);
        assertThat(visible(SV.law(LawRef.of(number + " " + provision)))).isEqualTo(sv);
    }

    @Test
    void unknownActsAreCitedByTheirNumber() {
        assertThat(visible(FI.law(LawRef.of("1234/2030 5 §")))).isEqualTo("laki 1234/2030, 5~§");
        assertThat(visible(EN.law(LawRef.of("1234/2030 5 §")))).isEqualTo("Act 1234/2030, section~5");
        assertThat(visible(SV.law(LawRef.of("1234/2030 5 §")))).isEqualTo("lag 1234/2030, 5~§");
    }

    @Test
    void wordsThatAreNoProvisionAreShownAsTheyAre() {
        assertThat(FI.law(LawRef.of("1050/2018 siirtymäsäännökset")))
                .isEqualTo("tietosuojalaki (1050/2018), siirtymäsäännökset");
        assertThat(SV.law(LawRef.of("1234/2030 bilagan"))).isEqualTo("lag 1234/2030, bilagan");
    }

    @Test
    void theRegulationAndOtherActsOfTheUnionAreKnownByTheirNumbers() {
        assertThat(visible(FI.law(LawRef.of("2016/679 6(1)(f)"))))
                .isEqualTo("tietosuoja-asetuksen 6~artiklan 1~kohdan f~alakohta");
        assertThat(EN.law(LawRef.of("2016/679"))).isEqualTo("General Data Protection Regulation");
        assertThat(SV.law(LawRef.of("2016/679 skäl 47"))).isEqualTo("dataskyddsförordningen, skäl 47");
        assertThat(visible(FI.law(LawRef.of("2021/914")))).isEqualTo("komission täytäntöönpanopäätös (EU)~2021/914");
        assertThat(visible(EN.law(LawRef.of("2021/914 1(1)"))))
                .isEqualTo("Article~1(1) of the Commission Implementing Decision (EU)~2021/914");
        assertThat(FI.law(LawRef.of("2030/914"))).isEqualTo("EU:n säädös 2030/914");
        assertThat(visible(EN.law(LawRef.of("2030/914 1(1)")))).isEqualTo("EU act 2030/914, Article~1(1)");
        assertThat(visible(SV.law(LawRef.of("2030/914 1(1)")))).isEqualTo("EU-rättsakt 2030/914, artikel~1.1");
    }

    @Test
    void aWholeActIsCitedInTheNominative() {
        assertThat(FI.law(LawRef.of("759/2004"))).isEqualTo("laki yksityisyyden suojasta työelämässä (759/2004)");
        assertThat(EN.law(LawRef.of("1336/1997"))).isEqualTo("Accounting Act (1336/1997)");
        assertThat(SV.law(LawRef.of("1050/2018"))).isEqualTo("dataskyddslagen (1050/2018)");
        assertThat(FI.law(LawRef.of("1234/2030"))).isEqualTo("laki 1234/2030");
    }

    @Test
    void theSectionSignIsNeverTornFromItsNumber() {
        for (String given : new String[] {"29 §", "29§", "29\u00A0§"}) {
            assertThat(visible(FI.law(LawRef.of("1050/2018 " + given)))).isEqualTo("tietosuojalain (1050/2018) 29~§");
        }
    }
}
