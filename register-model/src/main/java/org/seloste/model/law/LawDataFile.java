package org.seloste.model.law;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.seloste.model.text.Text;

/**
 * The rows of one file of law data.
 *
 * @param horizon the date up to which the rows were checked; empty when the file does not say
 * @param adequacy adequacy decisions
 * @param territories countries and territories
 * @param authorities authorities
 * @param acts acts
 * @param retention statutory periods
 * @param formerNames names of authorities that no longer exist
 */
record LawDataFile(
        Optional<LocalDate> horizon,
        List<AdequacyDecision> adequacy,
        List<Territory> territories,
        List<Authority> authorities,
        List<Act> acts,
        List<StatutoryRetention> retention,
        List<FormerName> formerNames) {

    private static final List<String> BUILT_IN =
            List.of("adequacy.yaml", "territories.yaml", "acts.yaml", "authorities.yaml");

    static LawData builtIn() {
        LawData data = new LawData(LocalDate.EPOCH, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        for (String name : BUILT_IN) {
            data = of(LawFile.builtIn(name)).over(data);
        }
        return data;
    }

    static LawDataFile reading(String name, Reader yaml) throws IOException {
        return of(LawFile.reading(name, yaml));
    }

    private static LawDataFile of(LawFile file) {
        file.onlySections(new TreeSet<>(
                Set.of("horizon", "adequacy", "territories", "authorities", "acts", "retention", "former-names")));
        LawDataFile rows = new LawDataFile(
                file.whole().date("horizon"),
                file.rows("adequacy", LawDataFile::adequacyDecision),
                file.rows("territories", LawDataFile::territory),
                file.rows("authorities", LawDataFile::authority),
                file.rows("acts", LawDataFile::act),
                file.rows("retention", LawDataFile::statutoryRetention),
                file.rows("former-names", LawDataFile::formerName));
        file.end();
        return rows;
    }

    LawData over(LawData base) {
        return new LawData(
                horizon.orElse(base.horizon()),
                joined(base.adequacyDecisions(), adequacy),
                joined(base.territories(), territories),
                joined(base.authorities(), authorities),
                joined(base.acts(), acts),
                joined(base.retention(), retention),
                joined(base.formerNames(), formerNames));
    }

    private static <T> List<T> joined(List<T> base, List<T> more) {
        List<T> joined = new ArrayList<>(base);
        joined.addAll(more);
        return joined;
    }

    private static AdequacyDecision adequacyDecision(Row row) {
        LocalDate validFrom = row.neededDate("valid-from");
        Optional<LocalDate> lastDay = row.date("last-day");
        if (lastDay.filter(day -> day.isBefore(validFrom)).isPresent()) {
            row.fault("'last-day' is before 'valid-from'");
        }
        return new AdequacyDecision(
                row.id(),
                row.needed("territory"),
                row.flag("organisation"),
                row.neededTexts(),
                row.word("number"),
                row.word("celex"),
                validFrom,
                lastDay,
                row.inner("voided").map(LawDataFile::voiding),
                row.inner("scope").map(LawDataFile::wordings),
                row.inner("condition").map(LawDataFile::condition),
                row.provenance());
    }

    private static AdequacyDecision.Voiding voiding(Row row) {
        AdequacyDecision.Voiding voiding = new AdequacyDecision.Voiding(row.neededDate("on"), row.needed("by"));
        row.end();
        return voiding;
    }

    private static Text wordings(Row row) {
        Text wordings = row.neededTexts();
        row.end();
        return wordings;
    }

    private static AdequacyDecision.Condition condition(Row row) {
        AdequacyDecision.Condition condition = new AdequacyDecision.Condition(row.needed("key"), row.neededTexts());
        row.end();
        return condition;
    }

    private static Territory territory(Row row) {
        if (!row.id().matches("[A-Z]{2}")) {
            row.fault("a territory is named by two capital letters of ISO 3166-1, such as FI");
        }
        return new Territory(
                row.id(),
                row.oneOf("standing", Standing.class),
                row.word("part-of"),
                row.word("write"),
                row.date("valid-from"),
                row.date("last-day"),
                row.provenance());
    }

    private static Authority authority(Row row) {
        return new Authority(
                row.id(),
                row.oneOf("competence", Authority.Competence.class),
                row.neededTexts(),
                row.inner("visiting-address").map(LawDataFile::wordings),
                row.inner("postal-address").map(LawDataFile::wordings),
                row.word("phone"),
                row.word("registry-phone"),
                row.word("email"),
                row.inner("web").map(LawDataFile::wordings),
                row.provenance());
    }

    private static Act act(Row row) {
        return new Act(
                row.id(),
                row.neededTexts(),
                row.inner("former-name").map(LawDataFile::wordings),
                row.date("valid-from"),
                row.date("repealed-from"),
                row.word("repealed-by"),
                row.provenance());
    }

    private static StatutoryRetention statutoryRetention(Row row) {
        return new StatutoryRetention(
                row.id(),
                row.neededTexts(),
                row.neededPeriod("at-least"),
                row.needed("from"),
                row.needed("act"),
                row.needed("section"),
                row.provenance());
    }

    private static FormerName formerName(Row row) {
        return new FormerName(
                row.id(),
                row.neededTexts(),
                row.inner("successor").map(LawDataFile::wordings),
                row.neededDate("stale-from"),
                row.provenance());
    }
}
