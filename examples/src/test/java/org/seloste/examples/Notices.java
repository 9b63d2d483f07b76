package org.seloste.examples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.seloste.model.Catalogue;
import org.seloste.model.ProcessorRecord;
import org.seloste.model.Register;
import org.seloste.model.io.RegisterFile;
import org.seloste.model.io.RegisterReader;
import org.seloste.model.text.Language;
import org.seloste.render.Composer;
import org.seloste.render.Profile;
import org.seloste.render.document.Document;
import org.seloste.render.document.Edition;
import org.seloste.render.write.DocumentWriter;

/** The documents of the example registers, as they lie beside each other in a folder. */
final class Notices {

    private static final Map<Language, String> SWITCH = Map.of(
            Language.FINNISH, "Suomeksi",
            Language.ENGLISH, "In English",
            Language.SWEDISH, "På svenska");

    private final DocumentWriter writer;
    private final Map<String, Document> documents = new LinkedHashMap<>();

    private Notices(DocumentWriter writer) {
        this.writer = writer;
    }

    /** Every document that is kept for review, by the name of its file. */
    static Map<String, Document> all(DocumentWriter writer) {
        Notices notices = new Notices(writer);
        for (PublishedNotice published : PublishedNotice.values()) {
            notices.add(published.register(), Profile.NOTICE);
        }
        Register shop = read("esimerkkipuoti/register.yaml").register();
        for (Profile profile : List.of(Profile.NOTICE, Profile.SUMMARY, Profile.AT_COLLECTION, Profile.RECORD)) {
            notices.add(shop, profile);
        }
        notices.add(PublishedNotice.LAUTEX.register(), Profile.REGISTER_DESCRIPTION);
        Catalogue municipality = read("kunta/catalogue.yaml").catalogue().orElseThrow();
        municipality.getRegisters().forEach(register -> notices.add(register, Profile.NOTICE));
        notices.add(municipality);
        notices.add(read("kunta/library-services.yaml").records().get(0).value());
        return notices.documents;
    }

    private static RegisterFile read(String file) {
        return RegisterReader.read(PublishedNotice.REGISTERS.resolve(Path.of(file)));
    }

    private void add(Register register, Profile profile) {
        String name = profile == Profile.NOTICE ? register.getId() : register.getId() + "." + profile.word();
        add(name, register.getLanguages(), composer -> composer.compose(register, profile));
    }

    private void add(Catalogue catalogue) {
        add(catalogue.getId(), catalogue.getRegisters().get(0).getLanguages(), composer -> composer.compose(catalogue));
    }

    private void add(ProcessorRecord kept) {
        add(
                kept.getId() + "." + Profile.PROCESSOR_RECORD.word(),
                kept.getLanguages(),
                composer -> composer.compose(kept));
    }

    private void add(String name, List<Language> languages, Function<Composer, Document> compose) {
        List<Edition> editions = new ArrayList<>();
        for (Language language : languages) {
            editions.add(new Edition(
                    language, Optional.ofNullable(SWITCH.get(language)).orElseThrow(), file(name, language)));
        }
        for (Language language : languages) {
            documents.put(
                    file(name, language),
                    compose.apply(Composer.in(language).withEditions(languages.size() > 1 ? editions : List.of())));
        }
    }

    private String file(String name, Language language) {
        return name + "." + language.tag() + "." + writer.fileExtension();
    }
}
