package org.seloste.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;
import org.seloste.render.language.Formats;
import org.seloste.render.write.Markup;

/** The page that leads to all notices: by controller, by group of people, and by a search that needs no server. */
final class IndexPage {

    static final String SCRIPT = Resource.text("search.js");

    private final Site site;
    private final List<Language> languages;
    private final List<Entry> entries;

    IndexPage(Site site, List<Language> languages, List<Entry> entries) {
        this.site = site;
        this.languages = languages;
        this.entries = entries;
    }

    /** The file of the index: the address of the site itself is the index in its first language. */
    static String name(Language language, Language home) {
        return language == home ? "index.html" : "index." + language.tag() + ".html";
    }

    static Map<Language, String> names(List<Language> languages) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        languages.forEach(each -> names.put(each, name(each, languages.get(0))));
        return names;
    }

    String in(Language language) {
        SiteWords words = SiteWords.in(language);
        SitePage page = new SitePage(language, words.say("index.title"), site.brand(), Optional.of(SCRIPT));
        page.begin(Optional.empty(), names(languages), site.base().orElse(""));
        Markup html = page.html();
        html.open("p", "class", "subtitle")
                .text(words.count("index.count", entries.size()))
                .close("p")
                .line();
        page.content();
        search(html, words);
        Map<Said, List<Entry>> byController = byController(language, words);
        Map<Said, List<Entry>> byPeople = by(language, Entry::people);
        contents(html, words, byController, !byPeople.isEmpty());
        html.open("div", "class", "body").line();
        int number = 0;
        for (Map.Entry<Said, List<Entry>> controller : byController.entrySet()) {
            number++;
            Said name = controller.getKey();
            html.open("section", "id", "controller-" + number, "class", "found").line();
            html.open("h2", "lang", name.tag()).text(name.words()).close("h2").line();
            list(html, controller.getValue(), language, true);
            html.close("section").line();
        }
        if (!byPeople.isEmpty()) {
            people(html, words, byPeople, language);
        }
        html.close("div").line();
        return page.end();
    }

    private static void search(Markup html, SiteWords words) {
        html.open("div", "class", "search", "role", "search", "hidden", "hidden", "id", "page_search")
                .line();
        html.open("label", "for", "page_words")
                .text(words.say("index.search"))
                .close("label")
                .line();
        html.open("input", "type", "search", "id", "page_words", "autocomplete", "off", "aria-describedby", "page_hint")
                .line();
        html.open("p", "id", "page_hint")
                .text(words.say("index.search.hint"))
                .close("p")
                .line();
        html.open(
                        "p",
                        "id",
                        "page_found",
                        "role",
                        "status",
                        "data-one",
                        words.say("index.found.one", "{0}"),
                        "data-other",
                        words.say("index.found.other", "{0}"))
                .close("p")
                .line();
        html.close("div").line();
    }

    private static void contents(Markup html, SiteWords words, Map<Said, List<Entry>> controllers, boolean people) {
        html.open("nav", "class", "contents", "aria-labelledby", "page_contents")
                .line();
        html.open("h2", "id", "page_contents")
                .text(words.say("index.contents"))
                .close("h2")
                .line();
        html.open("ul").line();
        int number = 0;
        for (Said controller : controllers.keySet()) {
            number++;
            html.open("li")
                    .open("a", "href", "#controller-" + number, "lang", controller.tag())
                    .text(controller.words())
                    .close("a")
                    .close("li")
                    .line();
        }
        if (people) {
            html.open("li")
                    .open("a", "href", "#people")
                    .text(words.say("index.people"))
                    .close("a")
                    .close("li")
                    .line();
        }
        html.close("ul").close("nav").line();
    }

    private void people(Markup html, SiteWords words, Map<Said, List<Entry>> groups, Language language) {
        html.open("section", "id", "people").line();
        html.open("h2").text(words.say("index.people")).close("h2").line();
        for (Map.Entry<Said, List<Entry>> group : groups.entrySet()) {
            html.open("details").line();
            html.open("summary")
                    .open("span", "lang", group.getKey().tag())
                    .text(group.getKey().words())
                    .close("span")
                    .text(" (" + group.getValue().size() + ")")
                    .close("summary")
                    .line();
            list(html, group.getValue(), language, false);
            html.close("details").line();
        }
        html.close("section").line();
    }

    private void list(Markup html, List<Entry> some, Language language, boolean full) {
        SiteWords words = SiteWords.in(language);
        Formats formats = Formats.in(language);
        html.open("ul", "class", "notices").line();
        some.stream().sorted(byTitle(language)).forEach(entry -> {
            Language its = entry.languageFor(language);
            String tag = its == language ? "" : its.tag();
            html.open("li", "data-words", full ? searched(entry, language) : "");
            html.open("a", "href", entry.page(language), "hreflang", tag, "lang", tag)
                    .text(entry.title(language))
                    .close("a");
            if (full) {
                entry.updated()
                        .ifPresent(day -> html.text(" ")
                                .open("span", "class", "updated")
                                .text(words.say("index.updated", formats.date(day)))
                                .close("span"));
                if (entry.drafts().contains(its)) {
                    html.text(" ")
                            .open("span", "class", "gap")
                            .text(words.say("index.draft"))
                            .close("span");
                }
            }
            html.close("li").line();
        });
        html.close("ul").line();
    }

    /** The words, beside those that are seen, by which the search finds a notice. */
    private static String searched(Entry entry, Language language) {
        return Stream.of(entry.controllers(), entry.people(), entry.others())
                .flatMap(List::stream)
                .map(text -> Said.of(text, entry.languageFor(language)).words())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private Map<Said, List<Entry>> byController(Language language, SiteWords words) {
        Map<Said, List<Entry>> by = by(language, Entry::controllers);
        List<Entry> without =
                entries.stream().filter(entry -> entry.controllers().isEmpty()).toList();
        if (!without.isEmpty()) {
            by.put(new Said(words.say("index.unnamed"), Optional.empty()), without);
        }
        return by;
    }

    private Map<Said, List<Entry>> by(Language language, Function<Entry, List<Text>> names) {
        Map<Said, List<Entry>> sorted =
                new TreeMap<>(Comparator.comparing(Said::words, alphabetical()).thenComparing(Said::tag));
        for (Entry entry : entries) {
            names.apply(entry).stream()
                    .map(text -> Said.of(text, language))
                    .distinct()
                    .forEach(name -> sorted.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(entry));
        }
        return new LinkedHashMap<>(sorted);
    }

    private static Comparator<Entry> byTitle(Language language) {
        return Comparator.comparing((Entry entry) -> entry.title(language), alphabetical())
                .thenComparing(Entry::id);
    }

    /** Å, ä and ö come last, as code points have them but for å. */
    private static Comparator<String> alphabetical() {
        return Comparator.comparing(
                        (String words) -> words.toLowerCase(Locale.ROOT).replace('å', '{'))
                .thenComparing(words -> words);
    }
}
