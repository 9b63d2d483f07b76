package org.seloste.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seloste.model.text.Language;
import org.seloste.office.DocxTemplate;
import org.seloste.render.Profile;
import org.seloste.site.Download;
import org.seloste.site.Site;

/** The settings of a run: an option before the environment before {@code seloste.yaml} before what is usual. */
final class Settings {

    private static final int LARGEST_PORT = 65_535;

    private final Surroundings surroundings;
    private final Map<Setting, Chosen> chosen = new EnumMap<>(Setting.class);

    private Settings(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * The settings without any option.
     *
     * @throws WrongUseException when there is a {@code seloste.yaml} that cannot be understood
     */
    static Settings in(Surroundings surroundings) {
        Settings settings = new Settings(surroundings);
        for (Setting setting : Setting.values()) {
            settings.chosen.put(setting, Chosen.of(setting.standard(), "default", surroundings.folder()));
        }
        SettingsFile.findFrom(surroundings.folder()).ifPresent(file -> settings.chosen.putAll(file.read()));
        for (Setting setting : Setting.values()) {
            String value = surroundings.variable(setting.variable());
            if (!value.isEmpty()) {
                settings.set(setting, setting.variable(), List.of(value));
            }
        }
        settings.colourAsOthersAskForIt();
        return settings;
    }

    /** Sets what an option says, if it was given. */
    Settings with(Setting setting, String option, Optional<String> given) {
        given.ifPresent(value -> set(setting, option, List.of(value)));
        return this;
    }

    /** Sets what a repeated option says, if it was given. */
    Settings with(Setting setting, String option, List<String> given) {
        if (!given.isEmpty()) {
            set(setting, option, given);
        }
        return this;
    }

    Chosen get(Setting setting) {
        Chosen value = chosen.get(setting);
        if (value == null) {
            throw new IllegalStateException("Not set: " + setting);
        }
        return value;
    }

    Language messages() {
        return get(Setting.MESSAGES).one(Language.class, Language::tag);
    }

    /** The day for which answers hold. */
    LocalDate asOf() {
        Chosen day = get(Setting.AS_OF);
        if (day.isEmpty()) {
            return surroundings.today();
        }
        try {
            return LocalDate.parse(day.only());
        } catch (DateTimeParseException noDay) {
            throw day.refused("'" + day.only() + "' is not a day of the calendar; write it as in 2026-11-30");
        }
    }

    /** The Word file whose look Word files take over. */
    Optional<DocxTemplate> template() {
        Chosen file = get(Setting.TEMPLATE);
        return file.isEmpty() ? Optional.empty() : Optional.of(OwnFiles.template(file));
    }

    /**
     * Looks at the settings that have known words, also at those that no command has asked for.
     *
     * @throws WrongUseException when one is unknown
     */
    void check() {
        messages();
        asOf();
        get(Setting.MAX_PRINT).number();
        get(Setting.LANGUAGES).all(Arrays.asList(Language.values()), Language::tag);
        get(Setting.TO).all(Arrays.asList(Format.values()), Format::word);
        get(Setting.PROFILE).one(Profile.class, Profile::word);
        Look.of(this);
        template();
        get(Setting.FORMAT).one(ReportFormat.class, ReportFormat::word);
        get(Setting.FAIL_ON).one(FailOn.class, FailOn::word);
        get(Setting.ONLY).all(RuleIds.all(), id -> id);
        get(Setting.SKIP).all(RuleIds.all(), id -> id);
        get(Setting.SITE_TO).all(Arrays.asList(Download.values()), Download::word);
        baseUrl();
        port();
    }

    /** The web address under which documents are published. */
    Optional<String> baseUrl() {
        Chosen address = get(Setting.BASE_URL);
        if (address.isEmpty()) {
            return Optional.empty();
        }
        if (!Site.isBase(address.only())) {
            throw address.refused("'" + address.only()
                    + "' is not a web address that ends in a slash; write it as in https://example.org/privacy/");
        }
        return Optional.of(address.only());
    }

    /** The port of the preview. */
    int port() {
        Chosen port = get(Setting.PORT);
        int number = port.number();
        if (number > LARGEST_PORT) {
            throw port.refused(number + " is not a port; ports go from 0 to " + LARGEST_PORT);
        }
        return number;
    }

    /** Two variables that many programs know stand between our own variable and the file. */
    private void colourAsOthersAskForIt() {
        if (!surroundings.variable(Setting.COLOR.variable()).isEmpty()) {
            return;
        }
        String force = surroundings.variable("CLICOLOR_FORCE");
        if (!surroundings.variable("NO_COLOR").isEmpty()) {
            set(Setting.COLOR, "NO_COLOR", List.of("never"));
        } else if (!force.isEmpty() && !force.equals("0")) {
            set(Setting.COLOR, "CLICOLOR_FORCE", List.of("always"));
        }
    }

    private void set(Setting setting, String origin, List<String> given) {
        List<String> words = new ArrayList<>();
        given.forEach(value ->
                words.addAll(setting.kind() == Setting.Kind.FREE ? List.of(value) : Arrays.asList(value.split(","))));
        chosen.put(setting, Chosen.of(words, origin, surroundings.folder()));
    }
}
