package org.seloste.site;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.seloste.model.Register;
import org.seloste.model.io.RegisterWriter;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;
import org.seloste.model.vocabulary.Vocabulary;
import org.seloste.render.Composer;
import org.seloste.render.Profile;
import org.seloste.render.document.Document;
import org.seloste.render.document.Edition;
import org.seloste.render.document.Gap;
import org.seloste.render.language.Formats;
import org.seloste.render.write.Brand;
import org.seloste.render.write.HtmlWriter;
import org.seloste.render.write.Neighbours;
import org.seloste.render.write.PageLink;
import org.seloste.render.write.StyleSheet;
import org.seloste.rules.compare.RegisterComparison;
import org.seloste.rules.lint.Elements;

/** Writes the pages of one register: its notice in each version and language, and what can be fetched beside it. */
final class NoticePages {

    private static final String JSON = "register.json";

    private final Site site;
    private final Language home;
    private final Stage stage;
    private final HtmlWriter pages;

    NoticePages(Site site, Language home, Stage stage) {
        this.site = site;
        this.home = home;
        this.stage = stage;
        this.pages = new HtmlWriter(site.brand());
    }

    /** Writes them, and answers what the index says of the register; drafts that may not be written are told of. */
    Entry write(Shelf shelf, List<SiteResult.Withheld> withheld) throws IOException {
        List<Register> registers = new ArrayList<>();
        List<String> data = new ArrayList<>();
        for (Source source : shelf.versions()) {
            Register register = source.register();
            registers.add(register);
            data.add(RegisterWriter.publicJson(register));
        }
        Register current = registers.get(shelf.current());
        String madeOf = Recipe.of(site, home, shelf, data);
        if (!site.drafts() && stage.keepAll(shelf.id(), madeOf)) {
            return entry(current, List.of());
        }
        List<Language> drafts = List.of();
        for (int at = 0; at < registers.size(); at++) {
            List<Language> unfinished = writeVersion(shelf, at, registers.get(at), data.get(at), withheld);
            drafts = at == shelf.current() ? unfinished : drafts;
        }
        if (registers.size() > 1) {
            VersionsPage page = new VersionsPage(site, shelf, versions(shelf, registers));
            for (Language language : languages(current)) {
                stage.write(shelf.id() + "/versions." + language.tag() + ".html", page.in(language, index(language)));
            }
        }
        stage.note(shelf.id(), madeOf);
        return entry(current, drafts);
    }

    private static List<VersionsPage.Version> versions(Shelf shelf, List<Register> registers) {
        List<VersionsPage.Version> versions = new ArrayList<>();
        for (int at = 0; at < registers.size(); at++) {
            LocalDate start = shelf.versions().get(at).start().orElse(LocalDate.MIN);
            Register register = registers.get(at);
            Optional<Text> changes = at == 0
                    ? Optional.empty()
                    : RegisterComparison.between(registers.get(at - 1), register)
                            .changeLog(start)
                            .map(change -> change.getText());
            versions.add(new VersionsPage.Version(at, register, at > 0, changes));
        }
        return versions;
    }

    private List<Language> writeVersion(
            Shelf shelf, int at, Register register, String data, List<SiteResult.Withheld> withheld)
            throws IOException {
        Source source = shelf.versions().get(at);
        List<Language> languages = languages(register);
        List<Language> drafts = new ArrayList<>();
        for (Language language : languages) {
            Document document = document(shelf, at, register, language);
            if (document.isDraft()) {
                drafts.add(language);
                withhold(source, language, document, withheld);
            }
            if (site.drafts() || !document.isDraft()) {
                String place = shelf.place(at);
                StringBuilder page = new StringBuilder();
                pages.among(neighbours(shelf, at, language)).write(document, page);
                boolean same = stage.write(place + language.tag() + ".html", page.toString());
                for (Download download : site.downloads()) {
                    download(place + language.tag() + "." + download.word(), download, document, same);
                }
            }
        }
        if (site.drafts() || drafts.isEmpty()) {
            stage.write(shelf.place(at) + JSON, data);
        }
        return drafts;
    }

    /** What is costly to make is not made again for a page that has not changed. */
    private void download(String name, Download download, Document document, boolean same) throws IOException {
        if (!(same && download.isCostly() && stage.keep(name))) {
            stage.write(name, download.write(document, site.brand()));
        }
    }

    private void withhold(Source source, Language language, Document document, List<SiteResult.Withheld> withheld) {
        if (!site.drafts()) {
            int gaps = (int) document.gaps().stream().map(Gap::path).distinct().count();
            synchronized (withheld) {
                withheld.add(new SiteResult.Withheld(source.file(), source.id(), language, gaps, source.errors()));
            }
        }
    }

    /** What was published once is shown as it was: only versions that hold now or later are judged by the rules. */
    private Document document(Shelf shelf, int at, Register register, Language language) {
        List<Language> languages = languages(register);
        List<Edition> editions = languages.size() < 2
                ? List.of()
                : languages.stream()
                        .map(each -> new Edition(each, SiteWords.in(each).say("language"), each.tag() + ".html"))
                        .toList();
        Composer composer = site.speech().composer(language).withEditions(editions);
        Document document = site.base()
                .map(base -> composer.withBase(base + shelf.place(at)))
                .orElse(composer)
                .compose(register, Profile.NOTICE);
        boolean judged = at >= shelf.current();
        return judged && shelf.versions().get(at).errors() > 0 ? document.asDraft() : document;
    }

    private Neighbours neighbours(Shelf shelf, int at, Language language) {
        SiteWords words = SiteWords.in(language);
        List<PageLink> links = new ArrayList<>();
        String up = at == shelf.current() ? "" : "../";
        if (shelf.versions().size() > 1) {
            links.add(PageLink.to(up + "versions." + language.tag() + ".html", words.say("versions")));
        }
        for (Download download : site.downloads()) {
            links.add(new PageLink(
                    language.tag() + "." + download.word(),
                    words.say("download." + download.word()),
                    download.mediaType()));
        }
        links.add(new PageLink(JSON, words.say("download.json"), "application/json"));
        return new Neighbours(
                PageLink.to("../" + up + index(language), words.say("all")),
                remark(shelf, at, language),
                words.say("related"),
                links);
    }

    private Optional<String> remark(Shelf shelf, int at, Language language) {
        SiteWords words = SiteWords.in(language);
        Formats formats = Formats.in(language);
        Optional<String> start = shelf.versions().get(at).start().map(formats::date);
        if (at > shelf.current()) {
            return start.map(day -> words.say("remark.coming", day));
        }
        return at < shelf.current()
                ? start.map(day ->
                        words.say("remark.past", day, formats.date(shelf.end(at).orElseThrow())))
                : Optional.empty();
    }

    private String index(Language language) {
        return IndexPage.name(language, home);
    }

    /** The style sheet that every notice has. */
    static StyleSheet style(Brand brand) {
        return HtmlWriter.styleAmongNeighbours(brand);
    }

    static List<Language> languages(Register register) {
        return register.getLanguages().isEmpty() ? List.of(Language.FINNISH) : register.getLanguages();
    }

    private static Entry entry(Register register, List<Language> drafts) {
        Elements elements = Elements.of(register, Vocabulary.standard());
        Map<Language, String> titles = new EnumMap<>(Language.class);
        for (Language language : languages(register)) {
            titles.put(
                    language,
                    register.getName()
                            .map(name -> name.in(language).orElseGet(name::toString))
                            .orElse(register.getId()));
        }
        return new Entry(
                register.getId(),
                languages(register),
                titles,
                names(
                        elements,
                        "controllers",
                        register.getControllers().stream().map(each -> each.getId())),
                names(elements, "people", register.getPeople().items().stream().map(each -> each.getId())),
                Stream.concat(
                                register.getAliases().stream(),
                                names(
                                        elements,
                                        "purposes",
                                        register.getPurposes().items().stream().map(each -> each.getId()))
                                        .stream())
                        .toList(),
                register.getDates().flatMap(dates -> dates.getUpdated().or(dates::getCreated)),
                drafts);
    }

    private static List<Text> names(Elements elements, String kind, Stream<String> ids) {
        return ids.flatMap(id -> elements.nameOf(kind + "/" + id).stream())
                .distinct()
                .toList();
    }
}
