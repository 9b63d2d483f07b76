package org.seloste.model.vocabulary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.seloste.model.text.Language;

/** What holds of every term of the standard vocabulary, and which terms there must be. */
class StandardVocabularyTest {

    private static final Set<String> RESERVED =
            Set.of("none", "all", "rest", "more", "default", "unmapped", "stated", "controller");

    private final Vocabulary vocabulary = Vocabulary.standard();

    private Stream<Term> terms() {
        return Arrays.stream(TermKind.values()).flatMap(kind -> vocabulary.all(kind).stream());
    }

    @Test
    void everyIdIsKebabCaseAndNoReservedWord() {
        assertThat(terms())
                .allSatisfy(term ->
                        assertThat(term.id()).matches("[a-z]+(-[a-z0-9]+)*").isNotIn(RESERVED));
    }

    @Test
    void everyLabelIsWrittenInEveryLanguageAndNormalized() {
        SoftAssertions all = new SoftAssertions();
        terms().forEach(term -> {
            for (Language language : Language.values()) {
                String label = term.label().in(language).orElse("");
                all.assertThat(label).as("%s in %s", term, language).isNotBlank();
                all.assertThat(Normalizer.isNormalized(label, Normalizer.Form.NFC))
                        .as("%s in %s", term, language)
                        .isTrue();
                all.assertThat(label)
                        .as("%s in %s", term, language)
                        .doesNotMatch(".*[.:;]$")
                        .doesNotContain("  ", "\u00a0", "\u00ad");
            }
        });
        all.assertAll();
    }

    @ParameterizedTest
    @EnumSource
    void labelsOfOneKindAreDistinctInEachLanguage(TermKind kind) {
        for (Language language : Language.values()) {
            assertThat(vocabulary.all(kind))
                    .isNotEmpty()
                    .extracting(term -> term.label().in(language).orElseThrow())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void whatIsNarrowerThanASpecialCategoryIsSpecialToo() {
        assertThat(terms().filter(term -> term.kind() == TermKind.DATA))
                .allSatisfy(term -> term.broader()
                        .map(id -> vocabulary.find(TermKind.DATA, id).orElseThrow())
                        .ifPresent(broader -> {
                            assertThat(broader.get(Trait.SPECIAL)).isSubsetOf(term.get(Trait.SPECIAL));
                            assertThat(broader.get(Trait.CRIMINAL)).isSubsetOf(term.get(Trait.CRIMINAL));
                        }));
    }

    @Test
    void whatIsNarrowerThanDirectMarketingIsDirectMarketingToo() {
        assertThat(vocabulary.all(TermKind.PURPOSE))
                .allSatisfy(term -> assertThat(term.has(Trait.DIRECT_MARKETING))
                        .as(term.id())
                        .isEqualTo(vocabulary.isWithin(TermKind.PURPOSE, term.id(), "direct-marketing")));
    }

    @Test
    void specialCategoriesNamedByDataExistAndEachHasItsData() {
        Set<String> named = terms().flatMap(
                        term -> Stream.concat(term.get(Trait.SPECIAL).stream(), term.get(Trait.MAY_REVEAL).stream()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = vocabulary.all(TermKind.SPECIAL_CATEGORY).stream()
                .map(Term::id)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).isEqualTo(known);
    }

    @Test
    void traitsHaveOnlyTheValuesThatTheyAreDocumentedWith() {
        Map<Trait, List<String>> allowed = new HashMap<>();
        for (Trait trait : List.of(
                Trait.CRIMINAL,
                Trait.NATIONAL_ID,
                Trait.CHILDREN,
                Trait.DIRECT_MARKETING,
                Trait.PROFILING,
                Trait.INDIRECT,
                Trait.ELECTRONIC,
                Trait.BEYOND_LAW,
                Trait.UNVERIFIED)) {
            allowed.put(trait, List.of("true"));
        }
        allowed.put(
                Trait.USUAL_ROLE,
                List.of("independent-controller", "processor", "authority", "data-subjects", "public"));
        allowed.put(Trait.PUBLIC, List.of("true", "partly"));
        allowed.put(
                Trait.DECIDED_BY,
                List.of("consent", "law", "request", "need", "objection", "contract", "dispute", "guardian"));
        allowed.put(Trait.CALENDAR, List.of("year", "financial-year"));
        allowed.put(Trait.GROUND_FOR, List.of("special", "criminal", "national-id"));
        allowed.put(Trait.NATURE, List.of("electronic", "physical", "organisational"));

        assertThat(terms())
                .allSatisfy(term -> allowed.forEach((trait, values) ->
                        assertThat(term.get(trait)).as("%s %s", term, trait).isSubsetOf(values)));
    }

    @Test
    void everyIdOfTheDataPrivacyVocabularyHasBeenReadThere() throws IOException {
        Set<String> read;
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("dpv-2.3-read.txt"))) {
            read = new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        Set<String> used = terms().flatMap(term -> term.dpv().stream()).collect(Collectors.toCollection(TreeSet::new));

        assertThat(used).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    DATA, 'identity contact language nationalId represented vehicle vehicleReg vehicleUse customerRel \
                    orders contract billing credit collection serviceHist feedback messages calls cookies device \
                    marketing profile account location health criminal tradeUnion biometric'
                    PURPOSE, 'customer-relationship orders service contract invoicing solvency legal direct-marketing \
                    targeting customer-care surveys analytics claims fraud identity security statistics records warranty'
                    PEOPLE, 'customer client consumer user visitor subscriber member employee job-applicant child \
                    guardian prospect company-contact'
                    PARTY, 'importer manufacturer finance-company insurer credit-agency debt-collector authority traficom \
                    market-research marketing-partner it-provider printing group-company'
                    SOURCE, 'data-subject own-systems third-party public-register non-public traficom dvv credit-agency \
                    address-service cookies social-media'
                    MEASURE, 'firewall password mfa access-rights encryption backup locked-premises surveillance \
                    confidentiality training secure-disposal logging pseudonymisation'
                    """)
    void everyRowOfTheTableOfLawHasItsTerm(TermKind kind, String keys) {
        assertThat(vocabulary.all(kind).stream().flatMap(term -> term.get(Trait.LAW_KEY).stream()))
                .containsExactlyInAnyOrder(keys.split(" +"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    DATA, 'contact-details email-address phone-number national-id name invoice'
                    PURPOSE, 'direct-marketing statistics sales security others-marketing'
                    PARTY, 'importer market-research authority traficom'
                    PEOPLE, 'company-contact child third-person kin'
                    MEASURE, 'encryption access-control locked-premises'
                    EVENT, 'relationship-end customer-relationship-end contract-end financial-year-end calendar-year-end \
                    season-closed erasure-request consent-withdrawal objection dispute-end debt-settled last-contact \
                    collection warranty-end employment-end decision-final purchase delivery'
                    CONDITION, 'with-consent required-by-law only-if-needed as-needed customer-gives guardian-knows \
                    open-dispute'
                    RIGHT, 'access rectification erasure restriction portability objection automated-decision \
                    withdraw-consent complaint concealment anonymisation publication-ban'
                    CONTACT_ROLE, 'dpo requests representative register-contact responsible-official technical-maintainer'
                    SPECIAL_CATEGORY, 'political-opinion trade-union health'
                    BASIS, 'consent contract legal-obligation vital-interests public-task legitimate-interests'
                    MECHANISM, 'scc adequacy'
                    DISPOSAL, 'erase anonymise archive move'
                    DUTY, 'informing'
                    CHANNEL, 'sms email phone post'
                    REQUEST_FORM, 'signed-writing'
                    """)
    void theIdsThatRegistersAreWrittenWithExist(TermKind kind, String ids) {
        assertThat(ids.split(" +"))
                .allSatisfy(id -> assertThat(vocabulary.find(kind, id)).as(id).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "DATA, national-id, henkilötunnus, personal identity code, personbeteckning",
        "DATA, business-id, Y-tunnus, business ID, FO-nummer",
        "RIGHT, access, oikeus saada pääsy tietoihin, right of access, rätt till tillgång",
        "RIGHT, portability, oikeus siirtää tiedot järjestelmästä toiseen, right to data portability, rätt till dataportabilitet",
        "BASIS, legitimate-interests, oikeutettu etu, legitimate interests, berättigat intresse",
        "CONTACT_ROLE, dpo, tietosuojavastaava, data protection officer, dataskyddsombud",
        "MECHANISM, adequacy, tietosuojan riittävyyttä koskeva päätös, adequacy decision, beslut om adekvat skyddsnivå",
        "EVENT, customer-relationship-end, asiakassuhteen päättyminen, end of the customer relationship, kundrelationens slut",
        "CONDITION, only-if-needed, vain tarvittaessa, only if needed, endast vid behov"
    })
    void labelsReadAsTheLawAndTheOfficeSayThem(TermKind kind, String id, String fi, String en, String sv) {
        Term term = vocabulary.find(kind, id).orElseThrow();

        assertThat(term.label().in(Language.FINNISH)).contains(fi);
        assertThat(term.label().in(Language.ENGLISH)).contains(en);
        assertThat(term.label().in(Language.SWEDISH)).contains(sv);
    }

    @ParameterizedTest
    @CsvSource({
        "street-address, contact-details",
        "last-name, identification",
        "date-of-birth, identification",
        "mileage, vehicle",
        "ip-address, cookies-and-browsing",
        "referrer, cookies-and-browsing",
        "camera-image, images",
        "early-education-plan, education"
    })
    void dataStandsWhereTheHierarchyPutsIt(String narrower, String broader) {
        assertThat(vocabulary.isWithin(TermKind.DATA, narrower, broader)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyIdIsSuggestedWhenALetterOfItIsMissing(TermKind kind) {
        assertThat(vocabulary.all(kind)).extracting(Term::id).allSatisfy(id -> {
            String typo = id.charAt(0) + id.substring(2);
            assertThat(vocabulary.nearest(kind, typo)).as(typo).isPresent();
        });
    }
}
