package org.seloste.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.seloste.model.form.Fault;
import org.seloste.model.io.RegisterFile;
import org.seloste.site.Preview;
import org.seloste.site.Previewed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code seloste preview}: shows notices beside their findings while their registers are written. */
@Command(
        name = "preview",
        description = {
            "Shows notices beside their findings in a browser, and shows them anew when a register is saved.",
            "",
            "The page is for this computer alone: no other can reach it. Notices look and speak as seloste.yaml says,"
                    + " like those that render and site make. Ctrl-C ends it."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  seloste preview registers               then open the address that is printed",
            "  seloste preview register.yaml --lang fi the page around the notice in Finnish"
        },
        mixinStandardHelpOptions = true)
final class PreviewCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private AsOf asOf = new AsOf();

    @Mixin
    private MessageLanguage language = new MessageLanguage();

    @Mixin
    private InputFiles inputs = new InputFiles();

    @Option(names = "--port", paramLabel = "PORT", description = "Port on this computer. Default: one that is free.")
    private Optional<String> port = Optional.empty();

    PreviewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Settings settings =
                language.in(asOf.in(common.in(Settings.in(surroundings)))).with(Setting.PORT, "--port", port);
        Console console = new Console(spec, surroundings, common, settings);
        int wanted = settings.port();
        List<Path> places = inputs.in(surroundings);
        try (Preview preview = Look.of(settings)
                .in(Preview.of(places, () -> read(places), settings.asOf(), settings.messages()))
                .start(wanted)) {
            console.out().line(console.messages().say("preview.address", preview.address()));
            console.raw().flush();
            new CountDownLatch(1).await();
        } catch (IOException taken) {
            console.error(console.messages().say("preview.port", wanted, String.valueOf(taken.getMessage())));
            return Exit.WRONG_USE.code();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return Exit.DONE.code();
    }

    private static Previewed read(List<Path> places) {
        List<Previewed.Found> files = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        Progress silent = new Progress(new PrintWriter(new StringWriter()), false);
        try {
            new Registers(places, silent).each(new Registers.Use() {
                @Override
                public void read(Path file, RegisterFile read) {
                    files.add(new Previewed.Found(file, read));
                }

                @Override
                public void unreadable(Path file, List<Fault> reasons) {
                    faults.addAll(reasons);
                }
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Previewed(files, faults);
    }
}
