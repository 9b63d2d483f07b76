package org.seloste.model.law;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The law as dated data: adequacy decisions, the European Economic Area, authorities, acts, statutory retention and
 * former names.
 *
 * <p>Immutable. Every question that depends on time takes a date; nothing here knows what day it is. The built-in data
 * were checked up to their {@linkplain #horizon() horizon}; whoever answers for a later date should say so.
 */
public final class LawData {

    private final LocalDate horizon;
    private final Map<String, AdequacyDecision> adequacy;
    private final Map<String, Territory> territories;
    private final Map<String, Authority> authorities;
    private final Map<String, Act> acts;
    private final Map<String, StatutoryRetention> retention;
    private final Map<String, FormerName> formerNames;

    LawData(
            LocalDate horizon,
            List<AdequacyDecision> adequacy,
            List<Territory> territories,
            List<Authority> authorities,
            List<Act> acts,
            List<StatutoryRetention> retention,
            List<FormerName> formerNames) {
        this.horizon = horizon;
        this.adequacy = byId(adequacy);
        this.territories = byId(territories);
        this.authorities = byId(authorities);
        this.acts = byId(acts);
        this.retention = byId(retention);
        this.formerNames = byId(formerNames);
    }

    private static <T extends LawRow> Map<String, T> byId(List<T> rows) {
        Map<String, T> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.put(row.id(), row));
        return byId;
    }

    /**
     * The data that come with the library.
     *
     * @return always the same data
     */
    public static LawData builtIn() {
        return BuiltIn.DATA;
    }

    /**
     * These data with the rows of a user's file: a row with a known id replaces that row, others are added, and a
     * {@code horizon} replaces the horizon.
     *
     * @param name the name of the file, for messages
     * @param yaml the file in the form of the built-in ones, any of their sections
     * @return new data
     * @throws IllegalArgumentException when the file is malformed; the message names all faults
     * @throws IOException when the file cannot be read
     */
    public LawData reading(String name, Reader yaml) throws IOException {
        return LawDataFile.reading(name, yaml).over(this);
    }

    /**
     * The date up to which the data were checked.
     *
     * @return the date
     */
    public LocalDate horizon() {
        return horizon;
    }

    /**
     * Whether a date lies after the horizon, so that the law may have changed without these data knowing.
     *
     * @param date the date
     * @return true after the horizon
     */
    public boolean isPastHorizon(LocalDate date) {
        return date.isAfter(horizon);
    }

    /**
     * How a country or territory stands to the European Economic Area on a date.
     *
     * @param country an ISO 3166-1 code of two letters
     * @param date the date
     * @return the standing; outside when these data do not know the code
     */
    public Standing standing(String country, LocalDate date) {
        return territory(country)
                .filter(territory -> territory.holdsOn(date))
                .map(Territory::standing)
                .orElse(Standing.OUTSIDE);
    }

    /**
     * Whether a country or territory is in the European Economic Area on a date.
     *
     * @param country an ISO 3166-1 code of two letters
     * @param date the date
     * @return true only when it is certain
     */
    public boolean isEea(String country, LocalDate date) {
        return standing(country, date) == Standing.INSIDE;
    }

    /**
     * What these data know of a country or territory.
     *
     * @param country an ISO 3166-1 code of two letters, or a common mistake for one
     * @return the row, or empty when there is none
     */
    public Optional<Territory> territory(String country) {
        return Optional.ofNullable(territories.get(country));
    }

    /**
     * The adequacy decision that is in force for a country or an international organisation on a date.
     *
     * @param territory the ISO 3166-1 code of the country, or the short name of the organisation
     * @param date the date
     * @return the latest decision in force, or empty when there is none; it may carry a condition
     */
    public Optional<AdequacyDecision> adequacy(String territory, LocalDate date) {
        return adequacy.values().stream()
                .filter(decision -> decision.territory().equals(territory) && decision.isInForce(date))
                .max(Comparator.comparing(AdequacyDecision::validFrom));
    }

    /**
     * All adequacy decisions, those of the past among them.
     *
     * @return the decisions in the order of the files
     */
    public List<AdequacyDecision> adequacyDecisions() {
        return List.copyOf(adequacy.values());
    }

    /**
     * All countries and territories whose standing these data know.
     *
     * @return the rows in the order of the files
     */
    public List<Territory> territories() {
        return List.copyOf(territories.values());
    }

    /**
     * The authority that supervises something in Finland.
     *
     * @param competence what it supervises
     * @return the authority, or empty when these data name none
     */
    public Optional<Authority> authority(Authority.Competence competence) {
        return authorities.values().stream()
                .filter(authority -> authority.competence() == competence)
                .findFirst();
    }

    /**
     * All authorities.
     *
     * @return the rows in the order of the files
     */
    public List<Authority> authorities() {
        return List.copyOf(authorities.values());
    }

    /**
     * An act by its number.
     *
     * @param number the number, such as {@code 1050/2018}
     * @return the act, or empty when these data do not know it
     */
    public Optional<Act> act(String number) {
        return Optional.ofNullable(acts.get(number));
    }

    /**
     * All acts, repealed ones among them.
     *
     * @return the rows in the order of the files
     */
    public List<Act> acts() {
        return List.copyOf(acts.values());
    }

    /**
     * All periods for which a statute demands that something is kept.
     *
     * @return the rows in the order of the files
     */
    public List<StatutoryRetention> retention() {
        return List.copyOf(retention.values());
    }

    /**
     * All names of authorities that no longer exist.
     *
     * @return the rows in the order of the files
     */
    public List<FormerName> formerNames() {
        return List.copyOf(formerNames.values());
    }

    /**
     * Every row of these data.
     *
     * @return the rows, kind by kind
     */
    public List<LawRow> rows() {
        List<LawRow> rows = new ArrayList<>();
        List.<Function<LawData, List<? extends LawRow>>>of(
                        LawData::adequacyDecisions,
                        LawData::territories,
                        LawData::authorities,
                        LawData::acts,
                        LawData::retention,
                        LawData::formerNames)
                .forEach(kind -> rows.addAll(kind.apply(this)));
        return rows;
    }

    private static final class BuiltIn {
        static final LawData DATA = LawDataFile.builtIn();
    }
}
