package org.seloste.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seloste.examples.Coverage.StatedValue;
import org.seloste.model.Contact;
import org.seloste.model.Register;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;

/** Holds the registers that were written after published notices to every fact of those notices. */
class CoverageTest {

    private static final int LONGEST_QUOTATION = 10;
    private static final Pattern IDENTITY_CODE =
            Pattern.compile("(?<![0-9A-Za-z])[0-9]{6}[-+A-FU-Ya-fu-y][0-9]{3}[0-9A-Za-z](?![0-9A-Za-z])");
    private static final Pattern EMAIL = Pattern.compile("([^\\s@/\\[\\]{},:'\"]+)@[^\\s@\\[\\]{},:'\"]+");
    private static final Set<String> MAILBOXES_OF_NOBODY =
            Set.of("asiakaspalvelu", "info", "myynti", "rekisteri", "tietosuoja");

    @ParameterizedTest
    @EnumSource
    void everyFactOfTheNoticeHasExactlyOneRow(PublishedNotice notice) {
        none(notice.coverage().wrongIds(notice.factIds()));
    }

    @ParameterizedTest
    @EnumSource
    void everyRowIsOfAKnownKindAndHasWhatItsKindNeeds(PublishedNotice notice) {
        none(notice.coverage().wrongKeys());
    }

    @ParameterizedTest
    @EnumSource
    void everyStatedFactStandsInTheRegister(PublishedNotice notice) {
        none(notice.coverage().statedWhereNobodyReadsIt());
    }

    @ParameterizedTest
    @EnumSource
    void everyStatedFactIsWordedInEachLanguageOfTheRegister(PublishedNotice notice) {
        List<Language> languages = notice.register().getLanguages();
        List<StatedValue> stated = notice.coverage().statedValues();

        assertThat(languages).contains(Language.FINNISH, Language.ENGLISH);
        assertThat(stated).isNotEmpty();
        none(stated.stream()
                .flatMap(fact -> languages.stream()
                        .filter(language -> fact.place().value() instanceof Text text
                                && text.in(language).isEmpty())
                        .map(language -> notice.registerFile() + " " + fact.id() + ": "
                                + fact.place().path() + " is not worded in '" + language.tag() + "'. Word it."))
                .toList());
    }

    @ParameterizedTest
    @EnumSource
    void whatTheNoticeLeavesOutIsLeftOut(PublishedNotice notice) {
        none(notice.coverage().absencesThatDoNotHold());
    }

    @ParameterizedTest
    @EnumSource
    void everyFindingPointsAtSomethingInTheRegister(PublishedNotice notice) {
        none(notice.coverage().pointingNowhere());
    }

    @ParameterizedTest
    @EnumSource
    void quotationsAreOfTenWordsAtMost(PublishedNotice notice) {
        none(Places.of(notice.register()).all().stream()
                .filter(place -> place.path().endsWith("/as-stated"))
                .filter(place -> String.valueOf(place.value()).strip().split("\\s+").length > LONGEST_QUOTATION)
                .map(place -> notice.registerFile() + " " + place.path()
                        + ": quotes more than ten words. Keep those on which a finding depends.")
                .toList());
    }

    @ParameterizedTest
    @EnumSource
    void freeSectionsAreAsManyAsTheReadmeSays(PublishedNotice notice) {
        assertThat(notice.register().getSections())
                .withFailMessage(() -> notice.registerFile() + ": has "
                        + notice.register().getSections().size() + " free sections and not " + notice.freeSections()
                        + ". Say it with a type, or change the number here and in the README.")
                .hasSize(notice.freeSections());
    }

    @ParameterizedTest
    @EnumSource
    void nobodyIsNamedOrReachableInPerson(PublishedNotice notice) throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path file : List.of(notice.registerFile(), notice.coverageFile())) {
            faults.addAll(personalIn(file.toString(), Files.readString(file)));
        }
        faults.addAll(named(notice.registerFile().toString(), notice.register()));
        none(faults);
    }

    @Test
    void everyRegisterWithACoverageTableIsAmongThoseTested() throws IOException {
        Set<String> tested = new TreeSet<>();
        Stream.of(PublishedNotice.values())
                .forEach(notice -> tested.add(notice.folder().toString()));
        try (Stream<Path> files = Files.walk(PublishedNotice.REGISTERS)) {
            assertThat(files.filter(file -> file.endsWith(Coverage.FILE))
                            .map(file -> file.getParent().toString()))
                    .as("folders with a %s; each is a constant of PublishedNotice", Coverage.FILE)
                    .containsExactlyInAnyOrderElementsOf(tested);
        }
    }

    @Test
    void identityCodesAndPersonalMailboxesWouldBeFound() {
        assertThat(personalIn("file", "code: 010203-123A, to: etunimi.sukunimi@yritys.example"))
                .hasSize(2);
        assertThat(personalIn("file", "business-id: 1234567-1, phones: 010 309 2500, emails: info@yritys.example"))
                .isEmpty();
    }

    private static List<String> personalIn(String file, String content) {
        List<String> faults = new ArrayList<>();
        IDENTITY_CODE
                .matcher(content)
                .results()
                .map(MatchResult::group)
                .forEach(found ->
                        faults.add(file + ": " + found + " looks like a personal identity code. Take it out."));
        EMAIL.matcher(content)
                .results()
                .filter(found -> !MAILBOXES_OF_NOBODY.contains(found.group(1)))
                .forEach(found -> faults.add(file + ": " + found.group()
                        + " may be the mailbox of a person. Leave it out, or add its first part to the mailboxes of"
                        + " nobody in this test."));
        return faults;
    }

    private static List<String> named(String file, Register register) {
        return register.getContacts().stream()
                .filter(contact -> contact.getPerson().isPresent())
                .map(Contact::getId)
                .map(id -> file + " contacts/" + id + "/person: names a person. Say the title instead.")
                .toList();
    }

    private static void none(List<String> faults) {
        assertThat(faults)
                .withFailMessage(() -> "\n" + String.join("\n", faults))
                .isEmpty();
    }
}
