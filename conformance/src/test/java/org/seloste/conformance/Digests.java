package org.seloste.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.seloste.model.Register;
import org.seloste.model.io.RegisterFile;
import org.seloste.model.io.RegisterReader;
import org.seloste.model.text.Language;
import org.seloste.render.Composer;
import org.seloste.render.Profile;

/** The digests of every document of the example registers, printed by a virtual machine of its own. */
final class Digests {

    private Digests() {}

    /**
     * Prints the digests, one a line.
     *
     * @param arguments the file to write them to
     * @throws IOException when it cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[0]), lines(), StandardCharsets.UTF_8);
    }

    static List<String> lines() throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("../examples/registers"))) {
            for (Path file : files.filter(Digests::isRoot).sorted().toList()) {
                add(RegisterReader.read(file), digests);
            }
        }
        return digests.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .toList();
    }

    private static boolean isRoot(Path file) {
        return List.of("register.yaml", "catalogue.yaml", "library-services.yaml")
                .contains(file.getFileName().toString());
    }

    private static void add(RegisterFile file, Map<String, String> digests) {
        for (Language language : Language.values()) {
            Composer composer = Composer.in(language);
            String suffix = "." + language.tag();
            file.registers().forEach(sourced -> {
                Register register = sourced.value();
                for (Profile profile : Written.OF_A_REGISTER) {
                    digests.put(
                            register.getId() + "." + profile.word() + suffix,
                            digest(Written.everyWay(composer.compose(register, profile))));
                }
            });
            file.records()
                    .forEach(sourced -> digests.put(
                            sourced.value().getId() + suffix,
                            digest(Written.everyWay(composer.compose(sourced.value())))));
            file.catalogue()
                    .filter(catalogue -> !catalogue.getRegisters().isEmpty())
                    .ifPresent(catalogue -> digests.put(
                            catalogue.getId() + suffix, digest(Written.everyWay(composer.compose(catalogue)))));
        }
    }

    private static String digest(List<String> documents) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            documents.forEach(document -> digest.update(document.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("Every Java has SHA-256", impossible);
        }
    }
}
