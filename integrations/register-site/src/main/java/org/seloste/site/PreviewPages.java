package org.seloste.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.seloste.model.ProcessorRecord;
import org.seloste.model.Register;
import org.seloste.model.form.Fault;
import org.seloste.model.form.Position;
import org.seloste.model.io.RegisterFile;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;
import org.seloste.render.Composer;
import org.seloste.render.Profile;
import org.seloste.render.document.Document;
import org.seloste.render.write.Brand;
import org.seloste.render.write.HtmlWriter;
import org.seloste.render.write.Markup;
import org.seloste.rules.Finding;
import org.seloste.rules.Linter;
import org.seloste.rules.lint.LintContext;
import org.seloste.rules.lint.Severity;

/** The pages of a preview, made of what the files say at one moment. */
final class PreviewPages {

    private static final String SCRIPT = Resource.text("preview.js");
    private static final String RULES = Resource.text("preview.css");

    private final Language language;
    private final String stamp;
    private final List<Fault> faults;
    private final List<Shown> shown = new ArrayList<>();

    private final Brand brand;
    private final Speech speech;

    /**
     * A register or a processor's record with what the rules say of it.
     *
     * @param file where it is
     * @param id its id
     * @param name its name, where it has one
     * @param languages the languages in which it is shown
     * @param findings the findings, the heaviest first
     * @param document what is made of it
     */
    private record Shown(
            Path file,
            String id,
            Optional<Text> name,
            List<Language> languages,
            List<Finding> findings,
            Function<Composer, Document> document) {}

    PreviewPages(Previewed previewed, LocalDate day, Language language, Brand brand, Speech speech, String stamp) {
        this.language = language;
        this.brand = brand;
        this.speech = speech;
        this.stamp = stamp;

        faults = previewed.faults();
        Linter linter = Linter.with(LintContext.on(day));
        for (Previewed.Found file : previewed.files()) {
            List<Finding> ofRegisters = linter.lintRegisters(file.content()).findings();
            for (RegisterFile.Sourced<Register> sourced : file.content().registers()) {
                Register register = sourced.value();
                shown.add(new Shown(
                        file.path(),
                        register.getId(),
                        register.getName(),
                        NoticePages.languages(register),
                        findings(ofRegisters, register.getId()),
                        composer -> composer.compose(register, Profile.NOTICE)));
            }
            List<Finding> ofRecords =
                    new ArrayList<>(linter.lint(file.content()).findings());
            ofRecords.removeAll(ofRegisters);
            for (RegisterFile.Sourced<ProcessorRecord> sourced : file.content().records()) {
                ProcessorRecord kept = sourced.value();
                shown.add(new Shown(
                        file.path(),
                        kept.getId(),
                        kept.getName(),
                        kept.getLanguages().isEmpty() ? List.of(Language.FINNISH) : kept.getLanguages(),
                        findings(ofRecords, kept.getId()),
                        composer -> composer.compose(kept)));
            }
        }
    }

    private static List<Finding> findings(List<Finding> all, String id) {
        return all.stream()
                .filter(finding -> finding.register().equals(id))
                .sorted(Comparator.comparing(finding -> finding.rule().severity()))
                .toList();
    }

    /** The page with all registers, and with the faults of files that cannot be read. */
    String overview() {
        SiteWords words = SiteWords.in(language);
        SitePage page = begin(words.say("preview.title"), Optional.empty(), Map.of(), language);
        Markup html = page.html();
        faults(html, words);
        html.open("section", "id", "registers").line();
        html.open("h2").text(words.say("preview.registers")).close("h2").line();
        html.open("ul", "class", "notices").line();
        for (int number = 0; number < shown.size(); number++) {
            Shown each = shown.get(number);
            html.open("li").text(name(each) + " ");
            for (Language its : each.languages()) {
                String lang = its == language ? "" : its.tag();
                html.open("a", "href", address("notice", number, its), "hreflang", its.tag(), "lang", lang)
                        .text(SiteWords.in(its).say("language"))
                        .close("a")
                        .text(" ");
            }
            html.open("span", "class", "updated")
                    .text(words.count("count.findings", each.findings().size()))
                    .close("span")
                    .text(" ")
                    .open("span", "class", "updated")
                    .text(each.file().toString())
                    .close("span");
            html.close("li").line();
        }
        html.close("ul").close("section").line();
        return page.end();
    }

    /** A notice beside its findings. */
    Optional<String> beside(int number, Language its) {
        if (number < 0 || number >= shown.size()) {
            return Optional.empty();
        }
        Shown each = shown.get(number);
        SiteWords words = SiteWords.in(language);
        Map<Language, String> editions = new LinkedHashMap<>();
        each.languages().forEach(other -> editions.put(other, address("notice", number, other)));
        SitePage page = begin(
                name(each) + " (" + its.tag() + ")",
                Optional.of(new SitePage.Link("/", words.say("preview.all"))),
                editions,
                its);
        Markup html = page.html();
        html.open("div", "class", "frame", "id", "frame").line();
        html.open("iframe", "name", "notice", "title", words.say("preview.notice"), "src", address("page", number, its))
                .close("iframe")
                .line();
        html.close("div").line();
        html.open("section", "class", "findings", "id", "findings", "tabindex", "0", "aria-labelledby", "page_findings")
                .line();
        html.open("h2", "id", "page_findings")
                .text(words.say("preview.findings"))
                .close("h2")
                .line();
        faults(html, words);
        if (each.findings().isEmpty()) {
            html.open("p").text(words.say("preview.none")).close("p").line();
        } else {
            Anchors anchors = page(each, its);
            html.open("ol").line();
            each.findings().forEach(finding -> finding(html, finding, anchors, address("page", number, its)));
            html.close("ol").line();
        }
        html.close("section").line();
        return Optional.of(page.end());
    }

    /** The notice alone. */
    Optional<String> notice(int number, Language its) {
        return number < 0 || number >= shown.size()
                ? Optional.empty()
                : Optional.of(page(shown.get(number), its).page());
    }

    private void finding(Markup html, Finding finding, Anchors anchors, String page) {
        SiteWords words = SiteWords.in(language);
        String severity = finding.rule().severity().name().toLowerCase(Locale.ROOT);
        html.open("li", "class", severity);
        html.open("p")
                .open("strong")
                .text(words.say("severity." + severity))
                .close("strong")
                .text(" " + finding.message(language))
                .close("p");
        html.open("p")
                .text(words.say("preview.remedy") + ": " + finding.remedy(language))
                .close("p");
        html.open("p", "class", "place").text(finding.rule().id() + " ");
        finding.position()
                .map(PreviewPages::shortly)
                .ifPresent(place -> html.open("code").text(place).close("code").text(" "));
        anchors.of(finding.path())
                .ifPresent(anchor -> html.open("a", "href", page + "#" + anchor, "target", "notice")
                        .text(words.say("preview.place"))
                        .close("a"));
        html.close("p").close("li").line();
    }

    private void faults(Markup html, SiteWords words) {
        if (faults.isEmpty()) {
            return;
        }
        html.open("div", "class", "faults draft").line();
        html.open("p")
                .open("strong")
                .text(words.say("preview.faults"))
                .close("strong")
                .close("p")
                .line();
        html.open("ul").line();
        for (Fault fault : faults) {
            html.open("li");
            fault.position()
                    .ifPresent(at ->
                            html.open("code").text(at.toString()).close("code").text(" "));
            html.text((fault.path().isEmpty() ? "" : fault.path() + ": ") + fault.message(language));
            html.close("li").line();
        }
        html.close("ul").close("div").line();
    }

    private Anchors page(Shown shown, Language its) {
        Document composed = shown.document().apply(speech.composer(its));
        boolean errors =
                shown.findings().stream().anyMatch(finding -> finding.rule().severity() == Severity.ERROR);
        StringBuilder page = new StringBuilder();
        try {
            new HtmlWriter(brand).write(errors ? composed.asDraft() : composed, page);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Anchors.in(page.toString());
    }

    private SitePage begin(String title, Optional<SitePage.Link> up, Map<Language, String> editions, Language current) {
        SitePage page = new SitePage(language, title, brand, Optional.of(SCRIPT))
                .allowing(RULES, "connect-src 'self'; frame-src 'self'; ", stamp);
        page.begin(up, editions, "", current);
        page.content();
        return page;
    }

    private String name(Shown shown) {
        return shown.name()
                .map(text -> text.in(language).orElseGet(text::toString))
                .orElse(shown.id());
    }

    private static String address(String kind, int number, Language its) {
        return "/" + kind + "/" + number + "/" + its.tag();
    }

    private static String shortly(Position position) {
        return position.file() + ":" + position.line();
    }
}
