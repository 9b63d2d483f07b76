package org.seloste.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seloste.judges.NuChecker;
import org.seloste.model.form.Fault;
import org.seloste.model.form.InvalidRegisterException;
import org.seloste.model.io.RegisterReader;
import org.seloste.model.text.Language;
import org.seloste.render.write.Brand;

class PreviewTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private Registers registers;
    private Preview preview;

    @BeforeEach
    void start() throws IOException {
        registers = new Registers(folder);
        registers.write("club.yaml", Registers.yaml("club", "Club", "purposes: {newsletter: {}}\n"));
        preview = Preview.of(List.of(folder), this::read, Registers.DAY, Language.ENGLISH)
                .withBrand(Brand.plain().withOrganisation("Sailing Society"))
                .start(0);
    }

    @AfterEach
    void stop() {
        preview.close();
    }

    private Previewed read() {
        List<Previewed.Found> files = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.sorted().toList()) {
                try {
                    files.add(new Previewed.Found(file, RegisterReader.read(file)));
                } catch (InvalidRegisterException invalid) {
                    faults.addAll(invalid.faults());
                }
            }
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return new Previewed(files, faults);
    }

    @Test
    void theOverviewLeadsToTheNoticeInEachLanguage() throws Exception {
        Document page = page("/");

        assertThat(page.select("#registers a").eachAttr("href")).containsExactly("/notice/0/fi", "/notice/0/en");
        assertThat(page.select("#registers li").text()).contains("Club", "findings", "club.yaml");
    }

    @Test
    void aNoticeLeadsToItsOtherLanguagesAndLooksAsTheOrganisationWants() throws Exception {
        Document beside = page("/notice/0/fi");

        assertThat(beside.select(".languages [aria-current]").text()).isEqualTo("Suomeksi");
        assertThat(beside.select(".languages a").attr("href")).isEqualTo("/notice/0/en");
        assertThat(page("/page/0/fi").select(".organisation").text()).isEqualTo("Sailing Society");
    }

    @Test
    void aProcessorsRecordIsShownBesideItsFindings() throws Exception {
        registers.write("record.yaml", """
                seloste: 1
                processor-record: hosting
                name: {en: Hosting for others}
                languages: [en]
                clients: {shop: {name: Example Shop Ltd}}
                """);

        Document beside = page("/notice/1/en");
        assertThat(beside.title()).isEqualTo("Hosting for others (en)");
        assertThat(beside.select(".findings li").text()).contains("record-processor-missing", "record.yaml:");
        assertThat(page("/page/1/en").text()).contains("Example Shop Ltd");
    }

    @Test
    void aFindingLeadsToItsPlaceInTheNoticeAndSaysFileAndLine() throws Exception {
        Document beside = page("/notice/0/fi");
        Document notice = page(beside.select("iframe").attr("src"));

        Element finding = beside.select(".findings li").stream()
                .filter(each -> each.text().contains("legal-basis-missing"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.select("code").text()).endsWith("club.yaml:5");
        String place = finding.select("a[target=notice]").attr("href");
        assertThat(place).startsWith("/page/0/fi#");
        Element there = notice.getElementById(place.substring(place.indexOf('#') + 1));
        assertThat(there.attr("data-about")).startsWith("purposes/newsletter");
    }

    @Test
    void everyLinkToAPlaceLeadsToOne() throws Exception {
        Document notice = page("/page/0/en");

        List<String> places = page("/notice/0/en").select("a[target=notice]").eachAttr("href");
        assertThat(places).isNotEmpty();
        for (String place : places) {
            assertThat(notice.getElementById(place.substring(place.indexOf('#') + 1)))
                    .as(place)
                    .isNotNull();
        }
    }

    @Test
    void everyPageIsValidHtml() throws Exception {
        registers.write("broken.yaml", "seloste: 1\nregister: broken\nnmae: x\n");
        NuChecker checker = new NuChecker();

        for (String page : List.of("/", "/notice/0/fi", "/page/0/fi")) {
            // The checker does not know from where it has the page, and so takes no frame for the page's own.
            assertThat(checker.objections(get(page).body()))
                    .as(page)
                    .filteredOn(line -> !line.contains("frame “/page/0/fi” blocked"))
                    .isEmpty();
        }
    }

    @Test
    void whatIsSavedIsShown() throws Exception {
        String before = get("/stamp").body();
        registers.write("club.yaml", Registers.yaml("club", "Chess club", ""));

        assertThat(get("/stamp").body()).isNotEqualTo(before);
        assertThat(page("/notice/0/en").title()).isEqualTo("Chess club (en)");
    }

    @Test
    void theFaultsOfAFileThatCannotBeReadAreShownWithTheirPlaceAndTheOthersStay() throws Exception {
        registers.write("broken.yaml", "seloste: 1\nregister: broken\nnmae: <script>x</script>\n");

        Document page = page("/");
        assertThat(page.select(".faults li").text())
                .contains("broken.yaml:3:1", "The key 'nmae' is not known", "Did you mean 'name'?")
                .doesNotContain("Exception");
        assertThat(page.select("#registers a")).hasSize(2);
        assertThat(page("/notice/0/en").select(".faults li").text()).contains("broken.yaml:3:1");
    }

    @Test
    void onlyRequestsThatNameThisComputerAreAnswered() throws Exception {
        int port = preview.address().getPort();

        assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example:" + port)).startsWith("HTTP/1.1 421");
        assertThat(raw("GET / HTTP/1.1\r\nHost: localhost.evil.example")).startsWith("HTTP/1.1 421");
        assertThat(raw("GET /stamp HTTP/1.0")).startsWith("HTTP/1.1 421");
        assertThat(raw("GET /stamp HTTP/1.1\r\nHost: 127.0.0.1:" + port)).startsWith("HTTP/1.1 200");
        assertThat(raw("POST / HTTP/1.1\r\nContent-Length: 0\r\nHost: localhost:" + port))
                .startsWith("HTTP/1.1 405");
    }

    @Test
    void onlyWhatIsThereIsShown() throws Exception {
        for (String path : List.of("/notice/7/fi", "/notice/0/de", "/page/999999/sv", "/club.yaml", "/../club.yaml")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void aPageMayRunItsOwnScriptAndNoOther() throws Exception {
        HttpResponse<String> answer = get("/notice/0/en");

        assertThat(answer.headers().firstValue("Content-Security-Policy")).hasValue("frame-ancestors 'self'");
        assertThat(Jsoup.parse(answer.body())
                        .select("meta[http-equiv=Content-Security-Policy]")
                        .attr("content"))
                .contains("default-src 'none'", "script-src 'sha256-", "connect-src 'self'", "frame-src 'self'");
    }

    private Document page(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        URI address = URI.create(preview.address() + path.substring(1));
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private String raw(String head) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), preview.address().getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write((head + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
