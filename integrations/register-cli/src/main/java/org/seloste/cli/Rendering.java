package org.seloste.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.seloste.model.Catalogue;
import org.seloste.model.ProcessorRecord;
import org.seloste.model.Register;
import org.seloste.model.form.Fault;
import org.seloste.model.form.SourceMap;
import org.seloste.model.io.RegisterFile;
import org.seloste.model.io.RegisterFile.Sourced;
import org.seloste.model.text.Language;
import org.seloste.office.UnsuitableDocumentException;
import org.seloste.render.Composer;
import org.seloste.render.Profile;
import org.seloste.render.document.Document;
import org.seloste.render.document.Edition;
import org.seloste.render.document.Gap;

/** Writes the documents of each file. */
final class Rendering {

    private static final Map<Language, String> SWITCH = Map.of(
            Language.FINNISH, "Suomeksi",
            Language.ENGLISH, "In English",
            Language.SWEDISH, "På svenska");

    private final RenderOptions options;
    private final Registers registers;
    private final Judge judge;
    private final RenderResult result;
    private final Map<String, Path> ids = new HashMap<>();
    private final List<RenderResult.Written> staged = new ArrayList<>();

    Rendering(RenderOptions options, Registers registers) {
        this.options = options;
        this.registers = registers;
        judge = new Judge(options.asOf());
        result = new RenderResult(registers);
    }

    /**
     * Something that documents are made of.
     *
     * @param id what its files are called
     * @param source the file that it was read from
     * @param positions where its parts stand
     * @param languages its own languages
     * @param errors how many errors the rules find in it
     * @param compose makes the document
     */
    private record Work(
            String id,
            Path source,
            SourceMap positions,
            List<Language> languages,
            long errors,
            Function<Composer, Document> compose) {}

    RenderResult run() {
        try (StagedFolder folder = new StagedFolder(options.folder())) {
            registers.each(new Registers.Use() {
                @Override
                public void read(Path file, RegisterFile read) throws IOException {
                    for (Work work : works(file, read)) {
                        render(work, folder);
                    }
                }

                @Override
                public void unreadable(Path file, List<Fault> faults) {
                    result.unreadable(faults);
                }
            });
            if (result.clashes().isEmpty()) {
                commit(folder);
            }
        } catch (IOException unwritable) {
            result.fail(unwritable);
        }
        return result;
    }

    private List<Work> works(Path file, RegisterFile read) {
        List<Work> works = new ArrayList<>();
        if (options.profile() == Profile.PROCESSOR_RECORD) {
            for (Sourced<ProcessorRecord> sourced : read.records()) {
                ProcessorRecord value = sourced.value();
                long errors = judge.errors(value);
                if (errors > 0) {
                    result.errors(file, value.getId(), errors);
                }
                works.add(new Work(
                        value.getId(),
                        file,
                        sourced.positions(),
                        languages(value.getLanguages()),
                        errors,
                        composer -> composer.compose(value)));
            }
            result.leaveOut(read.registers().size());
            return works;
        }
        result.leaveOut(read.records().size());
        Map<String, Long> errors = judge.errors(read);
        errors.forEach((id, number) -> result.errors(file, id, number));
        for (Sourced<Register> sourced : read.registers()) {
            Register value = sourced.value();
            works.add(new Work(
                    value.getId(),
                    file,
                    sourced.positions(),
                    languages(value.getLanguages()),
                    errors.getOrDefault(value.getId(), 0L),
                    composer -> composer.compose(value, options.profile())));
        }
        read.catalogue()
                .filter(catalogue -> options.profile() == Profile.NOTICE
                        && !catalogue.getRegisters().isEmpty())
                .ifPresent(catalogue -> works.add(new Work(
                        catalogue.getId(),
                        file,
                        SourceMap.none(),
                        languages(catalogue),
                        errors.values().stream().mapToLong(Long::longValue).sum(),
                        composer -> composer.compose(catalogue))));
        return works;
    }

    private static List<Language> languages(List<Language> own) {
        return own.isEmpty() ? List.of(Language.FINNISH) : own;
    }

    private static List<Language> languages(Catalogue catalogue) {
        Set<Language> all = new LinkedHashSet<>(catalogue.getLanguages());
        catalogue.getRegisters().forEach(register -> all.addAll(languages(register.getLanguages())));
        return List.copyOf(all);
    }

    private void render(Work work, StagedFolder folder) throws IOException {
        Path first = ids.putIfAbsent(work.id(), work.source());
        if (first != null) {
            result.clashes().add(new RenderResult.Clash(work.id(), first, work.source()));
            return;
        }
        List<Language> wanted = options.languages().isEmpty() ? work.languages() : options.languages();
        List<Language> complete = new ArrayList<>();
        for (Language language : wanted) {
            Document document = compose(work, composer(language));
            int gaps = note(work, language, document);
            if (options.draft() || !document.isDraft()) {
                complete.add(language);
            } else {
                result.withheld().add(new RenderResult.Withheld(name(work, language), gaps, work.errors()));
            }
        }
        for (Format format : options.formats()) {
            List<Edition> editions = editions(work, complete, format);
            for (Language language : complete) {
                write(work, language, format, editions, folder);
            }
        }
    }

    /** Notes what is missing and answers how much. */
    private int note(Work work, Language language, Document document) {
        for (Gap gap : document.gaps()) {
            result.miss(work.source(), work.positions().positionOf(gap.path()), gap.path(), language, gap.text());
        }
        return number(document);
    }

    private static int number(Document document) {
        return (int) document.gaps().stream().map(Gap::path).distinct().count();
    }

    private void write(Work work, Language language, Format format, List<Edition> editions, StagedFolder folder)
            throws IOException {
        Document document = compose(work, composer(language).withEditions(editions));
        String name = fileName(work, language, format);
        if (format.isOfTables() && document.tables().isEmpty()) {
            result.withoutTables().add(name);
            return;
        }
        try {
            folder.write(name, format.write(document, options.look().brand(), options.template()));
        } catch (UnsuitableDocumentException unsuitable) {
            result.unsuitable().add(new RenderResult.Unsuitable(name, String.valueOf(unsuitable.getMessage())));
            return;
        }
        staged.add(new RenderResult.Written(name, number(document), document.isDraft()));
    }

    private static Document compose(Work work, Composer composer) {
        Document document = work.compose().apply(composer);
        return work.errors() > 0 ? document.asDraft() : document;
    }

    private Composer composer(Language language) {
        Composer composer = options.look().composer(language);
        return options.base().map(composer::withBase).orElse(composer);
    }

    private List<Edition> editions(Work work, List<Language> languages, Format format) {
        if (languages.size() < 2) {
            return List.of();
        }
        return languages.stream()
                .map(language -> new Edition(
                        language, Objects.requireNonNull(SWITCH.get(language)), fileName(work, language, format)))
                .toList();
    }

    private String fileName(Work work, Language language, Format format) {
        return name(work, language) + "." + format.word();
    }

    private String name(Work work, Language language) {
        String profile = options.profile() == Profile.NOTICE
                ? ""
                : "." + options.profile().word();
        return work.id() + profile + "." + language.tag();
    }

    private void commit(StagedFolder folder) {
        try {
            folder.commit();
        } catch (IOException unwritable) {
            result.fail(unwritable);
        }
        staged.subList(0, folder.placed().size()).forEach(result.written()::add);
    }
}
