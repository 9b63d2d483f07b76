package org.seloste.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What the schemas of Office Open XML have against a file; the build takes the schemas out of POI's full jar. */
final class OfficeSchemas {

    /** What the schemas of Office Open XML take for granted. */
    private static final String XML = "<schema xmlns='http://www.w3.org/2001/XMLSchema'"
            + " targetNamespace='http://www.w3.org/XML/1998/namespace'><attribute name='space' type='NCName'/></schema>";

    private static final Schema WORD = schema("wml.xsd", "dml-main.xsd", "dml-picture.xsd");
    private static final Schema SHEET = schema("sml.xsd");
    private static final Schema EXTENDED = schema("shared-documentPropertiesExtended.xsd");

    private OfficeSchemas() {}

    static List<String> faults(byte[] file) throws IOException {
        List<String> faults = new ArrayList<>();
        parts(file).forEach((name, content) -> {
            if (name.matches("word/(document|styles|numbering|header\\d*|footer\\d*|settings)\\.xml")) {
                check(WORD, name, content, faults);
            } else if (name.matches("xl/(workbook|styles|sharedStrings|worksheets/sheet\\d+)\\.xml")) {
                check(SHEET, name, content, faults);
            } else if (name.equals("docProps/app.xml")) {
                check(EXTENDED, name, content, faults);
            }
        });
        return faults;
    }

    static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static void check(Schema schema, String name, byte[] content, List<String> faults) {
        Validator validator = schema.newValidator();
        validator.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException warning) {
                faults.add(name + ": " + warning.getMessage());
            }

            @Override
            public void error(SAXParseException error) {
                faults.add(name + ": " + error.getMessage());
            }

            @Override
            public void fatalError(SAXParseException error) {
                faults.add(name + ": " + error.getMessage());
            }
        });
        try {
            validator.validate(new StreamSource(new ByteArrayInputStream(content)));
        } catch (SAXException | IOException unreadable) {
            faults.add(name + ": " + unreadable.getMessage());
        }
    }

    private static Schema schema(String... files) {
        try {
            SchemaFactory factory = SchemaFactory.newInstance(
                    XMLConstants.W3C_XML_SCHEMA_NS_URI,
                    "com.sun.org.apache.xerces.internal.jaxp.validation.XMLSchemaFactory",
                    null);
            StreamSource[] sources = new StreamSource[files.length + 1];
            sources[0] = new StreamSource(new StringReader(XML));
            for (int i = 0; i < files.length; i++) {
                sources[i + 1] = new StreamSource(OfficeSchemas.class
                        .getResource("/org/apache/poi/schemas/ooxml/src/" + files[i])
                        .toExternalForm());
            }
            return factory.newSchema(sources);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
