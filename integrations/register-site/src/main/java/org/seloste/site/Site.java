package org.seloste.site;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.seloste.model.text.Language;
import org.seloste.office.UnsuitableDocumentException;
import org.seloste.render.NoticeLayout;
import org.seloste.render.language.Wording;
import org.seloste.render.write.Brand;

/**
 * A folder that any web server can carry as it is: an index in each language, every notice in every language with its
 * versions, and what can be fetched beside them. Nothing in it is for the controller's own use.
 *
 * <p>It is made whole or not at all, and only what changed is written again. Immutable.
 */
public final class Site {

    private final Path folder;
    private final LocalDate day;
    private final Optional<String> base;
    private final boolean drafts;
    private final Brand brand;
    private final Speech speech;
    private final List<Download> downloads;

    private Site(
            Path folder,
            LocalDate day,
            Optional<String> base,
            boolean drafts,
            Brand brand,
            Speech speech,
            List<Download> downloads) {
        this.folder = folder;
        this.day = day;
        this.base = base;
        this.drafts = drafts;
        this.brand = brand;
        this.speech = speech;
        this.downloads = List.copyOf(downloads);
    }

    /** Is told how far the work has come. */
    public interface Progress {

        /**
         * A register is done.
         *
         * @param number how many are done
         * @param all how many there are
         * @param register the id of the one that was done last
         */
        void at(int number, int all, String register);
    }

    /**
     * A site in a folder, in the plain look.
     *
     * @param folder the folder, made when it is not there
     * @param day the day on which it is made: of several versions, the one in force on it is shown first
     * @return the site
     */
    public static Site in(Path folder, LocalDate day) {
        return new Site(
                folder, day, Optional.empty(), false, Brand.plain(), Speech.plain(), List.of(Download.values()));
    }

    /**
     * This site, published under an address: pages then name their own address, and search engines get a sitemap.
     *
     * @param address an {@code https} or {@code http} address that ends in a slash
     * @return a new site
     * @throws IllegalArgumentException when it is not one
     */
    public Site withBase(String address) {
        if (!isBase(address)) {
            throw new IllegalArgumentException("'" + address + "' is not a web address that ends in a slash");
        }
        return new Site(folder, day, Optional.of(address), drafts, brand, speech, downloads);
    }

    /**
     * Whether a site can be published under an address.
     *
     * @param address a text
     * @return true for an {@code https} or {@code http} address that ends in a slash
     */
    public static boolean isBase(String address) {
        try {
            URI uri = URI.create(address);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getQuery() == null
                    && uri.getFragment() == null
                    && address.endsWith("/");
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    /**
     * This site with unfinished notices too, marked as drafts.
     *
     * @return a new site
     */
    public Site withDrafts() {
        return new Site(folder, day, base, true, brand, speech, downloads);
    }

    /**
     * This site in an organisation's look.
     *
     * @param look the look
     * @return a new site
     */
    public Site withBrand(Brand look) {
        return new Site(folder, day, base, drafts, look, speech, downloads);
    }

    /**
     * This site with a wording of somebody's own for its language.
     *
     * @param own a wording, such as the built-in one with some texts overridden
     * @return a new site
     */
    public Site withWording(Wording own) {
        return new Site(folder, day, base, drafts, brand, speech.with(own), downloads);
    }

    /**
     * This site with notices whose parts stand in an order of somebody's own, or without some that no law demands.
     *
     * @param own the layout
     * @return a new site
     */
    public Site withLayout(NoticeLayout own) {
        return new Site(folder, day, base, drafts, brand, speech.with(own), downloads);
    }

    /**
     * This site with other formats beside the pages; without this, with all.
     *
     * @param formats the formats, in the order of the links
     * @return a new site
     */
    public Site withDownloads(List<Download> formats) {
        return new Site(folder, day, base, drafts, brand, speech, formats);
    }

    /**
     * Makes the site.
     *
     * @param sources the registers
     * @param progress is told of each register that is done, from several threads but one at a time
     * @return what came of it
     */
    public SiteResult write(Sources sources, Progress progress) {
        int registers = 0;
        try {
            List<Source> all = sources.gathered();
            List<Clash> clashes = new ArrayList<>();
            List<Shelf> shelves = Shelf.of(all, day, clashes);
            registers = shelves.size();
            if (!clashes.isEmpty()) {
                return SiteResult.clashing(registers, clashes);
            }
            return shelves.isEmpty() ? SiteResult.empty(0) : write(shelves, progress);
        } catch (IOException unwritable) {
            return SiteResult.unwritable(registers, unwritable);
        } catch (UnsuitableDocumentException unsuitable) {
            return SiteResult.unwritable(registers, new IOException(unsuitable.getMessage(), unsuitable));
        }
    }

    private SiteResult write(List<Shelf> shelves, Progress progress) throws IOException {
        try (Stage stage = Stage.in(folder)) {
            List<Language> languages = languages(shelves);
            List<SiteResult.Withheld> withheld = new ArrayList<>();
            List<Entry> entries = notices(shelves, new NoticePages(this, languages.get(0), stage), withheld, progress);
            IndexPage index = new IndexPage(this, languages, entries);
            for (Language language : languages) {
                stage.write(IndexPage.name(language, languages.get(0)), index.in(language));
            }
            stage.write("_headers", Headers.file(brand));
            if (base.isPresent()) {
                for (Map.Entry<String, String> list :
                        Sitemap.of(base.get(), languages, entries).entrySet()) {
                    stage.write(list.getKey(), list.getValue());
                }
            }
            if (!withheld.isEmpty() || !stage.foreign().isEmpty()) {
                withheld.sort(Comparator.comparing(SiteResult.Withheld::register)
                        .thenComparing(SiteResult.Withheld::language));
                return SiteResult.blocked(shelves.size(), withheld, stage.foreign());
            }
            stage.commit();
            return new SiteResult(
                    shelves.size(),
                    stage.written(),
                    stage.unchanged(),
                    stage.removed(),
                    stage.kept(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty());
        }
    }

    private static List<Entry> notices(
            List<Shelf> shelves, NoticePages pages, List<SiteResult.Withheld> withheld, Progress progress)
            throws IOException {
        List<Entry> entries = Collections.synchronizedList(new ArrayList<>());
        AtomicInteger done = new AtomicInteger();
        try (Workers workers = new Workers(Runtime.getRuntime().availableProcessors())) {
            for (Shelf shelf : shelves) {
                workers.run(() -> {
                    entries.add(pages.write(shelf, withheld));
                    synchronized (done) {
                        progress.at(done.incrementAndGet(), shelves.size(), shelf.id());
                    }
                });
            }
            workers.finish();
        }
        return entries.stream().sorted(Comparator.comparing(Entry::id)).toList();
    }

    private static List<Language> languages(List<Shelf> shelves) {
        return Arrays.stream(Language.values())
                .filter(language -> shelves.stream()
                        .anyMatch(shelf -> shelf.inForce().languages().contains(language)))
                .toList();
    }

    Optional<String> base() {
        return base;
    }

    boolean drafts() {
        return drafts;
    }

    List<Download> downloads() {
        return downloads;
    }

    Speech speech() {
        return speech;
    }

    Brand brand() {
        return brand;
    }
}
