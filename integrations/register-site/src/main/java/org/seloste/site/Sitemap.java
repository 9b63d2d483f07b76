package org.seloste.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.owasp.encoder.Encode;
import org.seloste.model.text.Language;

/** The list of pages that search engines read: the index and every notice in force, in each language. */
final class Sitemap {

    private final StringBuilder xml = new StringBuilder();
    private final String base;

    private Sitemap(String base) {
        this.base = base;
    }

    static String of(String base, List<Language> languages, List<Entry> entries) {
        Sitemap sitemap = new Sitemap(base);
        sitemap.xml
                .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"")
                .append(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        sitemap.pages(IndexPage.names(languages), "");
        for (Entry entry : entries) {
            Map<Language, String> pages = new LinkedHashMap<>();
            entry.languages().stream()
                    .filter(language -> !entry.drafts().contains(language))
                    .forEach(language -> pages.put(language, entry.page(language)));
            sitemap.pages(pages, entry.updated().map(Object::toString).orElse(""));
        }
        return sitemap.xml.append("</urlset>\n").toString();
    }

    private void pages(Map<Language, String> pages, String modified) {
        for (String page : pages.values()) {
            xml.append("<url><loc>").append(Encode.forXml(base + page)).append("</loc>");
            if (!modified.isEmpty()) {
                xml.append("<lastmod>").append(modified).append("</lastmod>");
            }
            if (pages.size() > 1) {
                pages.forEach((language, each) -> xml.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                        .append(language.tag())
                        .append("\" href=\"")
                        .append(Encode.forXmlAttribute(base + each))
                        .append("\"/>"));
            }
            xml.append("</url>\n");
        }
    }
}
