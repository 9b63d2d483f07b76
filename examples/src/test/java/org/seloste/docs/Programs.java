package org.seloste.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles and runs programs in a folder of their own, with the libraries of this test. */
final class Programs {

    private static final String CLASS_PATH =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    private final Path folder;
    private final Path classes;

    Programs(Path folder, Path classes) {
        this.folder = folder;
        this.classes = classes;
    }

    /** Compiles a class as strictly as a careful user does. */
    void compile(Path source) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            null,
                            files,
                            diagnostics,
                            List.of(
                                    "--release",
                                    "17",
                                    "-Xlint:all,-classfile,-path,-options",
                                    "-Werror",
                                    "-proc:none",
                                    "-cp",
                                    CLASS_PATH,
                                    "-d",
                                    classes.toString()),
                            null,
                            files.getJavaFileObjects(source))
                    .call();
            assertThat(compiled)
                    .as("%s%n%s", Files.readString(source), diagnostics.getDiagnostics())
                    .isTrue();
        }
    }

    /** Runs a class and answers with the lines that it printed on both streams; it must end with the exit code. */
    List<String> run(int exit, String mainClass, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dsun.stdout.encoding=UTF-8",
                "-Dsun.stderr.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                classes + System.getProperty("path.separator") + CLASS_PATH,
                mainClass));
        command.addAll(arguments);
        Path printed = Files.createTempFile(classes, "printed", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("SELOSTE_") || name.endsWith("_COLOR"));
        Process process = builder.start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("Does not end: " + arguments);
        }
        List<String> lines =
                Files.readAllLines(printed).stream().map(String::stripTrailing).toList();
        assertThat(process.exitValue())
                .as("%s %s%n%s", mainClass, arguments, String.join("\n", lines))
                .isEqualTo(exit);
        return lines;
    }
}
