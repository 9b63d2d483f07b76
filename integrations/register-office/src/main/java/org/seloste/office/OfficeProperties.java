package org.seloste.office;

import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.seloste.model.text.Language;
import org.seloste.render.document.Document;
import org.seloste.render.write.Brand;

/** What an office file says of itself beside its content. */
final class OfficeProperties {

    private OfficeProperties() {}

    /** Sets title, author, language and the dates; without a date of the document there is none. */
    static void set(POIXMLProperties properties, Document document, Brand brand) {
        PackagePropertiesPart core = properties.getCoreProperties().getUnderlyingProperties();
        core.setTitleProperty(Optional.of(document.title()));
        core.setSubjectProperty(document.subtitle());
        core.setCreatorProperty(brand.organisation().or(document::subtitle));
        core.setLastModifiedByProperty(brand.organisation().or(document::subtitle));
        core.setLanguageProperty(Optional.of(tag(document.language())));
        date(core, document.date().map(day -> day + "T00:00:00Z").orElse(""));
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Seloste");
    }

    /** Leaves out the dates of a file that is made of no document. */
    static void withoutDates(POIXMLProperties properties) {
        PackagePropertiesPart core = properties.getCoreProperties().getUnderlyingProperties();
        core.setCreatorProperty(Optional.empty());
        date(core, "");
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Seloste");
    }

    /** Sets both dates; the empty one takes away what the clock has left there. */
    private static void date(PackagePropertiesPart core, String date) {
        try {
            core.setCreatedProperty(date);
            core.setModifiedProperty(date);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("A date is a date", e);
        }
    }

    /** The language with the country whose spelling is meant: Swedish is that of Finland. */
    static String tag(Language language) {
        return switch (language) {
            case FINNISH -> "fi-FI";
            case SWEDISH -> "sv-FI";
            case ENGLISH -> "en-GB";
        };
    }
}
