package org.seloste.judges;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker of the W3C, run in process. */
public final class NuChecker {

    private static final Pattern UNHASHED = Pattern.compile("Inline (style|script) violates Content Security Policy");

    private final Objections objections = new Objections();
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator();

    /**
     * A checker with the schema of HTML read, which takes some seconds.
     *
     * @throws Exception when the checker itself fails
     */
    public NuChecker() throws Exception {
        validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", objections);
    }

    /**
     * What the checker objects to. Left out is one warning: the checker does not compute hashes, and so takes every
     * style sheet and script that a Content-Security-Policy allows by its hash for one that it blocks.
     *
     * @param html a page
     * @return errors and warnings, one line each
     * @throws Exception when the checker itself fails
     */
    public List<String> objections(String html) throws Exception {
        objections.lines.clear();
        validator.setUpValidatorAndParsers(objections, true, false);
        validator.checkHtmlInputSource(
                new InputSource(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))));
        return objections.lines.stream()
                .filter(line -> !UNHASHED.matcher(line).find())
                .toList();
    }

    private static final class Objections implements ErrorHandler {

        private final List<String> lines = new ArrayList<>();

        @Override
        public void warning(SAXParseException exception) {
            add("warning", exception);
        }

        @Override
        public void error(SAXParseException exception) {
            add("error", exception);
        }

        @Override
        public void fatalError(SAXParseException exception) {
            add("fatal", exception);
        }

        private void add(String kind, SAXParseException exception) {
            lines.add(kind + " in line " + exception.getLineNumber() + ": " + exception.getMessage());
        }
    }
}
