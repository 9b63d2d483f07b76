package org.seloste.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.seloste.model.text.Language;
import org.seloste.render.NoticeLayout;
import org.seloste.render.language.Wording;
import org.seloste.render.write.Brand;

/**
 * A web page on this computer, and on no other, that shows notices beside what the rules find in their registers, and
 * shows them anew when a file is saved.
 */
public final class Preview implements AutoCloseable {

    private static final Pattern PAGE = Pattern.compile("/(notice|page)/([0-9]{1,6})/(fi|en|sv)");

    private final HttpServer server;
    private final ExecutorService threads;
    private final Stamp stamp;
    private final Setup setup;
    private Optional<PreviewPages> pages = Optional.empty();
    private String seen = "";

    private Preview(HttpServer server, Setup setup) {
        this.server = server;
        this.setup = setup;
        stamp = new Stamp(setup.places);
        threads = Executors.newFixedThreadPool(2);
    }

    /**
     * A preview of files, in the plain look.
     *
     * @param places the files and folders that are looked at for changes
     * @param reader reads the registers in them
     * @param day the day for which the rules judge them
     * @param language the language of the page around the notices
     * @return what can be started
     */
    public static Setup of(List<Path> places, Previewed.Reader reader, LocalDate day, Language language) {
        return new Setup(places, reader, day, language, Brand.plain(), Speech.plain());
    }

    /** What a preview shows and how; immutable. */
    public static final class Setup {

        private final List<Path> places;
        private final Previewed.Reader reader;
        private final LocalDate day;
        private final Language language;
        private final Brand brand;
        private final Speech speech;

        private Setup(
                List<Path> places,
                Previewed.Reader reader,
                LocalDate day,
                Language language,
                Brand brand,
                Speech speech) {
            this.places = List.copyOf(places);
            this.reader = reader;
            this.day = day;
            this.language = language;
            this.brand = brand;
            this.speech = speech;
        }

        /**
         * This preview in an organisation's look.
         *
         * @param look the look
         * @return a new setup
         */
        public Setup withBrand(Brand look) {
            return new Setup(places, reader, day, language, look, speech);
        }

        /**
         * This preview with a wording of somebody's own for its language.
         *
         * @param own a wording
         * @return a new setup
         */
        public Setup withWording(Wording own) {
            return new Setup(places, reader, day, language, brand, speech.with(own));
        }

        /**
         * This preview with notices whose parts stand in an order of somebody's own.
         *
         * @param own the layout
         * @return a new setup
         */
        public Setup withLayout(NoticeLayout own) {
            return new Setup(places, reader, day, language, brand, speech.with(own));
        }

        /**
         * Starts to show the files.
         *
         * @param port the port on this computer; 0 for any that is free
         * @return the preview, which runs until it is closed
         * @throws IOException when the port is taken
         */
        public Preview start(int port) throws IOException {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            Preview preview = new Preview(server, this);
            server.createContext("/", preview::answer);
            server.setExecutor(preview.threads);
            server.start();
            return preview;
        }
    }

    /**
     * Where the preview is.
     *
     * @return an address on this computer
     */
    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!isForThisComputer(exchange)) {
                send(exchange, 421, "text/plain", "Only for localhost.\n");
            } else if (!exchange.getRequestMethod().equals("GET")) {
                send(exchange, 405, "text/plain", "Only GET.\n");
            } else {
                get(exchange);
            }
        } catch (RuntimeException fault) {
            send(
                    exchange,
                    500,
                    "text/plain",
                    "A fault in Seloste: " + fault.getClass().getSimpleName() + "\n");
        }
    }

    /**
     * Other sites can have a name of theirs lead to this computer, and read what is shown here (DNS rebinding); such
     * requests say the other site's name.
     */
    private boolean isForThisComputer(HttpExchange exchange) {
        int port = server.getAddress().getPort();
        String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                .orElse("");
        return Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port).contains(host);
    }

    private void get(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/stamp")) {
            send(exchange, 200, "text/plain", stamp.now());
            return;
        }
        Matcher asked = PAGE.matcher(path);
        Optional<String> page = Optional.empty();
        if (path.equals("/")) {
            page = Optional.of(pages().overview());
        } else if (asked.matches()) {
            int number = Integer.parseInt(asked.group(2));
            Language its = Language.of(asked.group(3)).orElseThrow();
            page = asked.group(1).equals("page") ? pages().notice(number, its) : pages().beside(number, its);
        }
        if (page.isPresent()) {
            send(exchange, 200, "text/html", page.get());
        } else {
            send(exchange, 404, "text/plain", SiteWords.in(setup.language).say("preview.missing") + "\n");
        }
    }

    private synchronized PreviewPages pages() {
        String now = stamp.now();
        if (pages.isEmpty() || !now.equals(seen)) {
            pages = Optional.of(
                    new PreviewPages(setup.reader.read(), setup.day, setup.language, setup.brand, setup.speech, now));
            seen = now;
        }
        return pages.get();
    }

    private static void send(HttpExchange exchange, int code, String type, String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
        exchange.getResponseHeaders().set("Content-Security-Policy", "frame-ancestors 'self'");
        exchange.sendResponseHeaders(code, content.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(content);
        }
    }
}
