package org.seloste.site;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seloste.model.Register;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;
import org.seloste.render.language.Formats;
import org.seloste.render.write.Markup;

/** The page that tells the versions of a notice, the latest first, and what changed from one to the next. */
final class VersionsPage {

    private final Site site;
    private final Shelf shelf;
    private final List<Version> versions;

    /**
     * A version.
     *
     * @param number its place on the shelf
     * @param register the register as it says it
     * @param follows whether another version came before it
     * @param changes what changed from the one before, in the register's languages
     */
    record Version(int number, Register register, boolean follows, Optional<Text> changes) {}

    VersionsPage(Site site, Shelf shelf, List<Version> versions) {
        this.site = site;
        this.shelf = shelf;
        this.versions = versions;
    }

    String in(Language language, String index) {
        SiteWords words = SiteWords.in(language);
        Register current = versions.get(shelf.current()).register();
        String name = current.getName()
                .map(text -> text.in(language).orElseGet(text::toString))
                .orElse(shelf.id());
        SitePage page = new SitePage(language, words.say("versions.title", name), site.brand(), Optional.empty());
        Map<Language, String> editions = new EnumMap<>(Language.class);
        NoticePages.languages(current).forEach(each -> editions.put(each, "versions." + each.tag() + ".html"));
        String base = site.base().map(address -> address + shelf.id() + "/").orElse("");
        page.begin(Optional.of(new SitePage.Link("../" + index, words.say("all"))), editions, base);
        page.content();
        Markup html = page.html();
        html.open("div", "class", "body").line();
        for (int at = versions.size() - 1; at >= 0; at--) {
            version(html, versions.get(at), language);
        }
        html.close("div").line();
        return page.end();
    }

    private void version(Markup html, Version version, Language language) {
        SiteWords words = SiteWords.in(language);
        List<Language> has = NoticePages.languages(version.register());
        Language its = has.contains(language) ? language : has.get(0);
        String place = shelf.place(version.number()).substring(shelf.id().length() + 1);
        html.open("section", "id", "version-" + (version.number() + 1)).line();
        html.open("h2").text(holds(version.number(), language)).close("h2").line();
        if (version.number() == shelf.current()) {
            html.open("p")
                    .open("strong")
                    .text(words.say("versions.current"))
                    .close("strong")
                    .close("p")
                    .line();
        }
        html.open("p")
                .open("a", "href", place + its.tag() + ".html", "hreflang", its == language ? "" : its.tag())
                .text(words.say("versions.read") + " (" + holds(version.number(), language) + ")")
                .close("a")
                .close("p")
                .line();
        if (version.follows()) {
            html.open("h3").text(words.say("versions.changed")).close("h3").line();
        }
        Said changes = changes(version, words, language);
        html.open("p", "lang", changes.tag()).text(changes.words()).close("p").line();
        html.close("section").line();
    }

    private static Said changes(Version version, SiteWords words, Language language) {
        String none = words.say(version.follows() ? "versions.same" : "versions.first");
        return version.changes().map(text -> Said.of(text, language)).orElseGet(() -> new Said(none, Optional.empty()));
    }

    private String holds(int number, Language language) {
        SiteWords words = SiteWords.in(language);
        Formats formats = Formats.in(language);
        Optional<String> start = shelf.versions().get(number).start().map(formats::date);
        if (start.isEmpty()) {
            return words.say("versions.undated");
        }
        if (number < shelf.current()) {
            return words.say(
                    "versions.past", start.get(), formats.date(shelf.end(number).orElseThrow()));
        }
        return words.say(number > shelf.current() ? "versions.coming" : "versions.since", start.get());
    }
}
