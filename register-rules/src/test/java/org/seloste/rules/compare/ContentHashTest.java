package org.seloste.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.seloste.model.io.RegisterReader;

class ContentHashTest {

    private static String hash(String yaml) {
        return ContentHash.of(RegisterReader.read("r.yaml", "seloste: 1\nregister: example\n" + yaml)
                .register());
    }

    @Test
    void layoutShortFormsAndTheOrderOfListsMakeNoDifference() {
        String one = hash("""
                languages: [en, fi]
                name: {en: Customers, fi: Asiakkaat}
                purposes: {sales: {text: {en: Sales}, bases: contract}, other: {text: {en: Other}}}
                data: {contact-details: {items: [name, email-address]}}
                """);
        String other = hash("""
                data:
                  contact-details:
                    items: [email-address, name]
                # a comment
                purposes:
                  other: {text: {en: Other}}
                  sales:
                    bases: [{basis: contract}]
                    text: {en: Sales}
                name:
                  fi: Asiakkaat
                  en: Customers
                languages: [en, fi]
                """);

        assertThat(one).isEqualTo(other).matches("[0-9a-f]{64}");
    }

    @Test
    void everyWordMakesADifference() {
        assertThat(hash("languages: [en]\nname: {en: Customers}"))
                .isNotEqualTo(hash("languages: [en]\nname: {en: Customer}"))
                .isNotEqualTo(hash("languages: [en]\nname: {en: Customers}\nnote: Ours."));
    }

    @Test
    void theFirstLanguageAndTheOrderOfTheChangeLogMeanSomething() {
        assertThat(hash("languages: [en, fi]\nname: {en: A, fi: B}"))
                .isNotEqualTo(hash("languages: [fi, en]\nname: {en: A, fi: B}"));
        String first = "{date: 2026-01-01, text: {en: A}}";
        String second = "{date: 2026-02-01, text: {en: B}}";
        assertThat(hash("languages: [en]\nchanges: [" + first + ", " + second + "]"))
                .isNotEqualTo(hash("languages: [en]\nchanges: [" + second + ", " + first + "]"));
    }
}
