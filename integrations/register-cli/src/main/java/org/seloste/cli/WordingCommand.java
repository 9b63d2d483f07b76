package org.seloste.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.seloste.model.text.Language;
import org.seloste.office.WordingSheet;
import org.seloste.render.language.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code seloste wording}: writes the texts of the documents into files to edit. */
@Command(
        name = "wording",
        description = {
            "Writes the texts of documents into a file for each language, for a lawyer to edit.",
            "",
            "In a sheet one's own text goes into the third column; in a text file it takes the place of the text, and"
                    + " the mark # before the line is taken away. What is not edited stays as it is. 'seloste render"
                    + " --wording' uses the file."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  seloste wording --lang fi                                    wording.fi.xlsx",
            "  seloste wording --to txt --dir texts                         text files in all languages",
            "  seloste render register.yaml --wording fi=wording.fi.xlsx"
        },
        mixinStandardHelpOptions = true)
final class WordingCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--lang", paramLabel = "LANGUAGE,…", description = "Languages: fi, en, sv. Default: all.")
    private Optional<String> languages = Optional.empty();

    @Option(names = "--to", paramLabel = "FORMAT", description = "xlsx or txt. Default: xlsx.")
    private Form form = Form.xlsx;

    @Option(names = "--dir", paramLabel = "DIR", description = "Folder the files go to. Default: the current one.")
    private Path folder = Path.of("");

    WordingCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    private enum Form {
        xlsx,
        txt
    }

    @Override
    public Integer call() {
        Settings settings = common.in(Settings.in(surroundings)).with(Setting.LANGUAGES, "--lang", languages);
        Console console = new Console(spec, surroundings, common, settings);
        Path place = surroundings.folder().resolve(folder);
        List<Language> wanted = settings.get(Setting.LANGUAGES).all(Arrays.asList(Language.values()), Language::tag);
        List<String> names = new ArrayList<>();
        try (StagedFolder staged = new StagedFolder(place)) {
            for (Language language : wanted.isEmpty() ? Arrays.asList(Language.values()) : wanted) {
                String name = "wording." + language.tag() + "." + form;
                if (Files.exists(place.resolve(name))) {
                    console.error(console.messages().say("wording.there", Shown.path(place.resolve(name))));
                    return Exit.UNWRITABLE.code();
                }
                names.add(name);
                staged.write(name, content(Wording.builtIn(language)));
            }
            staged.commit();
        } catch (IOException unwritable) {
            console.error(console.messages().say("unwritable", Unwritable.reason(unwritable, console.messages())));
            return Exit.UNWRITABLE.code();
        }
        if (!console.manner().quiet()) {
            names.forEach(name -> console.out().line(Shown.path(place.resolve(name))));
        }
        return Exit.DONE.code();
    }

    private byte[] content(Wording wording) throws IOException {
        if (form == Form.txt) {
            StringBuilder lines = new StringBuilder();
            wording.keys()
                    .forEach(key -> lines.append("# ")
                            .append(key)
                            .append(" = ")
                            .append(wording.template(key))
                            .append('\n'));
            return lines.toString().getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        WordingSheet.write(wording, sheet);
        return sheet.toByteArray();
    }
}
