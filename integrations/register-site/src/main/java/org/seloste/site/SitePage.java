package org.seloste.site;

import java.util.Map;
import java.util.Optional;
import org.seloste.model.text.Language;
import org.seloste.render.write.Brand;
import org.seloste.render.write.Markup;
import org.seloste.render.write.StyleSheet;

/** The head and the frame of a page that is no notice. */
final class SitePage {

    private static final String RULES = Resource.text("site.css");

    private final Language language;
    private final String title;
    private StyleSheet style;
    private String allowed = "";
    private String stamp = "";
    private final Optional<String> script;
    private final Markup html = new Markup();

    SitePage(Language language, String title, Brand brand, Optional<String> script) {
        this.language = language;
        this.title = title;
        this.script = script;
        style = style(brand);
    }

    /** Adds rules, what else the page may do, and a word by which its script knows whether it is still the newest. */
    SitePage allowing(String rules, String directives, String word) {
        style = style.and(rules);
        allowed = directives;
        stamp = word;
        return this;
    }

    static StyleSheet style(Brand brand) {
        return StyleSheet.of(brand).and(RULES);
    }

    /** What stands in the page, to be written between {@link #begin} and {@link #end}. */
    Markup html() {
        return html;
    }

    /** Writes everything up to the title, which is the page's first heading. */
    void begin(Optional<Link> up, Map<Language, String> editions, String base) {
        begin(up, editions, base, language);
    }

    /** The same where what the page shows is in another language than the page. */
    void begin(Optional<Link> up, Map<Language, String> editions, String base, Language current) {
        SiteWords words = SiteWords.in(language);
        html.verbatim("<!DOCTYPE html>").line();
        html.open("html", "lang", language.tag()).line().open("head").line();
        html.open("meta", "charset", "utf-8").line();
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy())
                .line();
        meta("viewport", "width=device-width, initial-scale=1");
        meta("color-scheme", "light dark");
        meta("referrer", "no-referrer");
        html.open("title").text(title).close("title").line();
        if (!base.isEmpty() && editions.containsKey(language)) {
            html.open("link", "rel", "canonical", "href", base + editions.get(language))
                    .line();
        }
        if (editions.size() > 1) {
            editions.forEach(
                    (each, href) -> html.open("link", "rel", "alternate", "hreflang", each.tag(), "href", base + href)
                            .line());
        }
        html.open("style").verbatim(style.css()).close("style").line();
        html.close("head").line().open("body", "data-stamp", stamp).line();
        html.open("a", "class", "skip", "href", "#page_content")
                .text(words.say("skip"))
                .close("a")
                .line();
        html.open("header").line();
        up.ifPresent(link -> html.open("p", "class", "up")
                .open("a", "href", link.href())
                .text(link.text())
                .close("a")
                .close("p")
                .line());
        switcher(editions, current, words);
        html.open("h1").text(title).close("h1").line();
    }

    /**
     * A link to another page.
     *
     * @param href the address
     * @param text the words
     */
    record Link(String href, String text) {}

    private void switcher(Map<Language, String> editions, Language current, SiteWords words) {
        if (editions.size() < 2) {
            return;
        }
        html.open("div", "class", "top").line();
        html.open("nav", "class", "languages", "aria-label", words.say("languages"))
                .open("ul")
                .line();
        editions.forEach((each, href) -> {
            String label = SiteWords.in(each).say("language");
            html.open("li");
            if (each == current) {
                html.open("span", "aria-current", "true").text(label).close("span");
            } else {
                html.open("a", "href", href, "hreflang", each.tag(), "lang", each.tag())
                        .text(label)
                        .close("a");
            }
            html.close("li").line();
        });
        html.close("ul").close("nav").close("div").line();
    }

    /** Ends the header, and begins the content. */
    void content() {
        html.close("header").line();
        html.open("main", "id", "page_content", "tabindex", "-1").line();
    }

    String end() {
        html.close("main").line();
        script.ifPresent(
                text -> html.open("script").verbatim(text).close("script").line());
        return html.close("body").line().close("html").line().toString();
    }

    private String policy() {
        return "default-src 'none'; style-src '" + style.hash() + "'; "
                + script.map(text -> "script-src '" + StyleSheet.hashOf(text) + "'; ")
                        .orElse("")
                + allowed + "base-uri 'none'; form-action 'none'";
    }

    private void meta(String name, String content) {
        html.open("meta", "name", name, "content", content).line();
    }
}
