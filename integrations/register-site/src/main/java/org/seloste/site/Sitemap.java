package org.seloste.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.owasp.encoder.Encode;
import org.seloste.model.text.Language;

/**
 * The list of pages that search engines read: the index and every notice in force, in each language. A list that is
 * longer than they read becomes several, and a list of these.
 */
final class Sitemap {

    /** The limits of sitemaps.org; of the bytes a little is left for the frame. */
    private static final int MOST_PAGES = 50_000;

    private static final int MOST_BYTES = 52_000_000;

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final String base;
    private final List<StringBuilder> parts = new ArrayList<>();
    private int pages;
    private int bytes;

    private Sitemap(String base) {
        this.base = base;
    }

    /** The files of the sitemap by their names. */
    static Map<String, String> of(String base, List<Language> languages, List<Entry> entries) {
        Sitemap sitemap = new Sitemap(base);
        sitemap.pages(IndexPage.names(languages), "");
        for (Entry entry : entries) {
            Map<Language, String> pages = new LinkedHashMap<>();
            entry.languages().stream()
                    .filter(language -> !entry.drafts().contains(language))
                    .forEach(language -> pages.put(language, entry.page(language)));
            sitemap.pages(pages, entry.updated().map(Object::toString).orElse(""));
        }
        return sitemap.files();
    }

    private void pages(Map<Language, String> pages, String modified) {
        for (String page : pages.values()) {
            StringBuilder url = new StringBuilder("<url><loc>")
                    .append(Encode.forXml(base + page))
                    .append("</loc>");
            if (!modified.isEmpty()) {
                url.append("<lastmod>").append(modified).append("</lastmod>");
            }
            if (pages.size() > 1) {
                pages.forEach((language, each) -> url.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                        .append(language.tag())
                        .append("\" href=\"")
                        .append(Encode.forXmlAttribute(base + each))
                        .append("\"/>"));
            }
            add(url.append("</url>\n").toString());
        }
    }

    private void add(String url) {
        int size = url.getBytes(StandardCharsets.UTF_8).length;
        if (parts.isEmpty() || pages == MOST_PAGES || bytes + size > MOST_BYTES) {
            parts.add(new StringBuilder());
            pages = 0;
            bytes = 0;
        }
        parts.get(parts.size() - 1).append(url);
        pages++;
        bytes += size;
    }

    private Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        if (parts.size() == 1) {
            files.put("sitemap.xml", list(parts.get(0)));
            return files;
        }
        StringBuilder all = new StringBuilder(XML).append("<sitemapindex xmlns=\"" + SPACE + "\">\n");
        for (int part = 0; part < parts.size(); part++) {
            String name = "sitemap-" + (part + 1) + ".xml";
            files.put(name, list(parts.get(part)));
            all.append("<sitemap><loc>").append(Encode.forXml(base + name)).append("</loc></sitemap>\n");
        }
        files.put("sitemap.xml", all.append("</sitemapindex>\n").toString());
        return files;
    }

    private static String list(StringBuilder urls) {
        return XML + "<urlset xmlns=\"" + SPACE + "\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n" + urls
                + "</urlset>\n";
    }
}
