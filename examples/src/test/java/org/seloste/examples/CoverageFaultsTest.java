package org.seloste.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seloste.model.io.RegisterReader;

/** Shows that a wrong coverage table does not pass. */
class CoverageFaultsTest {

    private static final String REGISTER = """
            seloste: 1
            register: customers
            languages: [fi]
            left-empty: [retention]
            purposes: {sales: Veneiden myynti}
            data: {vehicle: {items: {more: true}}}
            transfers: none
            note: Veneet myytiin ennen rannalla
            """;

    @Test
    void aFactWithoutARowAStrangeIdAndADoubledOneAreFound() throws IOException {
        Coverage coverage = coverage("""
                - {id: ABC-003, kind: stated, fact: Sales, paths: [purposes/sales]}
                - {id: ABC-001, kind: stated, fact: Sales, paths: [purposes/sales]}
                - {id: ABC-003, kind: stated, fact: Sales, paths: [purposes/sales]}
                - {id: XYZ-001, kind: stated, fact: Sales, paths: [purposes/sales]}
                """);

        assertThat(coverage.wrongIds(List.of("ABC-001", "ABC-002", "ABC-003")))
                .containsExactly(
                        "table ABC-002: has no row. Add one.",
                        "table 'XYZ-001': is no fact of this notice. Correct the id or drop the row.",
                        "table ABC-003: has several rows. Make one of them.",
                        "table: the rows are out of order. Sort them by id.");
    }

    @Test
    void aRowWithoutWhatItsKindNeedsIsFound() throws IOException {
        Coverage coverage = coverage("""
                - {id: ABC-001, kind: said, fact: Sales}
                - {id: ABC-002, kind: stated, fact: Sales}
                - {id: ABC-003, kind: absence, fact: Sales}
                - {id: ABC-004, kind: form, fact: Sales}
                - {id: ABC-005, kind: finding, fact: Sales}
                - {id: ABC-006, kind: finding, fact: Sales, rule: Not Kebab}
                - {id: ABC-007, kind: form, note: Sales, rule: residue-left, path: purposes/sales}
                """);

        assertThat(coverage.wrongKeys())
                .extracting(fault -> fault.substring(0, fault.indexOf('.')))
                .containsExactly(
                        "table ABC-001: is of the unknown kind 'said'",
                        "table ABC-002: is stated but has no 'paths'",
                        "table ABC-003: is an absence without 'paths', 'absent' or 'none'",
                        "table ABC-004: is about the form but has no 'note'",
                        "table ABC-005: is a finding and needs either 'rule' or 'unfound'",
                        "table ABC-006: 'Not Kebab' is no id of a rule",
                        "table ABC-007: has the unknown keys [path]",
                        "table ABC-007: does not say the fact",
                        "table ABC-007: names a rule but is no finding");
    }

    @Test
    void aPathAtWhichNothingStandsIsFoundWithWhatStandsNearIt() throws IOException {
        Coverage coverage = coverage("""
                - {id: ABC-001, kind: stated, fact: Sales, paths: [purposes/sale, purposes/sales, data/vehicle/items/more]}
                - {id: ABC-002, kind: stated, fact: No transfers, paths: [transfers]}
                - {id: ABC-004, kind: stated, fact: Sold on the shore, paths: [note]}
                - {id: ABC-003, kind: finding, fact: Cookies, rule: cookies-not-stated, paths: [cookies]}
                """);

        assertThat(coverage.statedWhereNobodyReadsIt())
                .containsExactly(
                        "table ABC-001: nothing stands at purposes/sale. Name a value that does; near it stand"
                                + " [purposes/sales, purposes/sales/text].",
                        "table ABC-002: nothing stands at transfers. It is stated as none: name it under 'none'.",
                        "table ABC-004: note is internal and reaches no notice. Say the fact where the public reads it.");
        assertThat(coverage.pointingNowhere())
                .containsExactly("table ABC-003: nothing stands at cookies. Name a value that does; near it stand [].");
        assertThat(coverage.statedValues())
                .extracting(stated -> stated.place().path())
                .containsExactly("purposes/sales", "data/vehicle/items/more", "note");
    }

    @Test
    void anAbsenceThatDoesNotHoldIsFound() throws IOException {
        Coverage coverage = coverage("""
                - {id: ABC-001, kind: absence, fact: Held, paths: [left-empty/retention], absent: ['purposes/*/bases', rights-stated/portability], none: [transfers]}
                - {id: ABC-002, kind: absence, fact: Not empty, paths: [left-empty/cookies, purposes/sales]}
                - {id: ABC-003, kind: absence, fact: Not absent, absent: ['purposes/*/text', transfers]}
                - {id: ABC-004, kind: absence, fact: Never there, absent: [purpose/sales, rights-stated/portabillity]}
                - {id: ABC-005, kind: absence, fact: Not none, none: [disclosures]}
                """);

        assertThat(coverage.absencesThatDoNotHold())
                .extracting(fault -> fault.substring(0, fault.indexOf('.')))
                .containsExactly(
                        "table ABC-002: purposes/sales is something stated",
                        "table ABC-002: nothing stands at left-empty/cookies",
                        "table ABC-003: purposes/*/text is to be absent, but the register states purposes/sales/text",
                        "table ABC-003: transfers is to be absent, but the register states transfers",
                        "table ABC-004: purpose/sales is absent from every register, since the form has no such place",
                        "table ABC-004: rights-stated/portabillity is absent from every register, since the form has no"
                                + " such place",
                        "table ABC-005: disclosures is not stated as none");
    }

    private static Coverage coverage(String table) throws IOException {
        return new Coverage(
                "table",
                CoverageRow.parse(table),
                Places.of(RegisterReader.read("register.yaml", REGISTER).register()));
    }
}
