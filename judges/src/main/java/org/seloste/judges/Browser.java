package org.seloste.judges;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium without a window, with the axe-core rules of accessibility, and with a keyboard. */
public final class Browser implements AutoCloseable {

    private static final String AXE = axe();

    /** Held so that its level stays: Selenium warns that it lacks helpers for new Chromiums, which are not used. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final Path folder;
    private final ChromeDriver driver;

    private Browser(Path folder, ChromeDriver driver) {
        this.folder = folder;
        this.driver = driver;
    }

    /** How a page is looked at. */
    public enum Medium {
        /** On a light screen. */
        LIGHT("screen", "light"),
        /** On a dark screen. */
        DARK("screen", "dark"),
        /** On paper. */
        PRINT("print", "light");

        private final String media;
        private final String scheme;

        Medium(String media, String scheme) {
            this.media = media;
            this.scheme = scheme;
        }
    }

    /**
     * Starts Chromium.
     *
     * @param folder an empty folder for its profile and for pages
     * @return the browser, or empty when there is none on the PATH
     */
    public static Optional<Browser> start(Path folder) {
        Optional<Path> chromium = onPath("chromium", "chromium-browser", "google-chrome");
        Optional<Path> chromedriver = onPath("chromedriver");
        if (chromium.isEmpty() || chromedriver.isEmpty()) {
            return Optional.empty();
        }
        SELENIUM.setLevel(Level.SEVERE);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setCapability("goog:loggingPrefs", logs);
        options.setBinary(chromium.get().toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--user-data-dir=" + folder.resolve("profile"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.get().toFile())
                .usingAnyFreePort()
                .build();
        return Optional.of(new Browser(folder, new ChromeDriver(service, options)));
    }

    /**
     * Opens a page.
     *
     * @param html the page
     * @param width how many CSS pixels wide the window is
     * @param medium how it is looked at
     * @throws IOException when the page cannot be kept in the folder
     */
    public void open(String html, int width, Medium medium) throws IOException {
        visit(Files.writeString(folder.resolve("page.html"), html).toUri().toString(), width, medium);
    }

    /**
     * Goes to a page.
     *
     * @param address where it is
     * @param width how many CSS pixels wide the window is
     * @param medium how it is looked at
     */
    public void visit(String address, int width, Medium medium) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        medium.media,
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", medium.scheme),
                                // What is scrolled to is looked at at once, not after a glide.
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        driver.get(address);
    }

    /**
     * What the browser has complained of since it was asked last: a policy that was broken is among it.
     *
     * @return a line for each complaint
     */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(line -> !line.contains("favicon.ico"))
                .toList();
    }

    /**
     * Types into a field in place of what it holds.
     *
     * @param id the field
     * @param words the words
     */
    public void type(String id, String words) {
        driver.findElement(By.id(id)).clear();
        driver.findElement(By.id(id)).sendKeys(words);
    }

    /**
     * Presses keys, wherever the focus is.
     *
     * @param keys the keys, such as {@link Keys#TAB}
     */
    public void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /**
     * What axe-core objects to: WCAG 2.2 A and AA and its own best practices.
     *
     * @return a line for each element that breaks a rule
     */
    public List<String> violations() {
        driver.executeScript(AXE);
        Object lines = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
                axe.run(document, {runOnly: tags}).then(
                    result => done(result.violations.flatMap(
                        rule => rule.nodes.map(node => rule.id + ': ' + node.html + ' ' + node.failureSummary))),
                    failure => done(['axe-core failed: ' + failure]));
                """);
        return ((List<?>) Objects.requireNonNull(lines))
                .stream().map(String::valueOf).toList();
    }

    /**
     * Runs a script in the page.
     *
     * @param script JavaScript that returns a value
     * @return the value as text
     */
    public String script(String script) {
        return String.valueOf(driver.executeScript(script));
    }

    /**
     * The roles that the page offers to assistive technology.
     *
     * @return the role of each node of the accessibility tree, in order
     */
    public List<String> roles() {
        Object nodes = driver.executeCdpCommand("Accessibility.getFullAXTree", Map.of())
                .get("nodes");
        return ((List<?>) Objects.requireNonNull(nodes))
                .stream()
                        .map(Map.class::cast)
                        .filter(node -> node.get("role") instanceof Map<?, ?>)
                        .map(node -> String.valueOf(((Map<?, ?>) node.get("role")).get("value")))
                        .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static Optional<Path> onPath(String... names) {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Stream.of(names)
                .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static String axe() {
        try (InputStream in = Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
