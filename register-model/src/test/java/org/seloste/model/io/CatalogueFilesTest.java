package org.seloste.model.io;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seloste.model.Contact;
import org.seloste.model.form.SourceMap;

/** A catalogue and the files that it names: what is shared, where faults are, and which files are never read. */
class CatalogueFilesTest {

    private static final String HEAD = "seloste: 1\ncatalogue: c\n";
    private static final String REGISTER = "seloste: 1\nregister: r\n";

    @TempDir
    private Path outside;

    private Path home;

    @BeforeEach
    void makeAFolder() throws IOException {
        home = Files.createDirectory(outside.resolve("home"));
        write(home.resolve("r.yaml"), REGISTER);
        write(outside.resolve("secret.yaml"), REGISTER);
    }

    @Test
    void aRegisterReplacesAddsToAndDropsWhatIsShared() throws IOException {
        write(
                home.resolve("own.yaml"),
                "seloste: 1\nregister: own\nwithout: [contacts/office, scope]\ncontacts:\n"
                        + "  dpo: {roles: dpo, emails: own@a.example}\n  desk: {roles: requests}\n");
        Path file = catalogue("languages: [fi]\nshared:\n  scope: Kaikki\n  contacts:\n"
                + "    office: {roles: requests}\n    dpo: {roles: dpo, emails: all@a.example}\n"
                + "registers:\n  own: own.yaml\n  plain: {}\n");

        RegisterFile read = RegisterReader.read(file);

        assertThat(ids(read, 0)).containsExactly("dpo", "desk");
        assertThat(read.registers().get(0).value().getContacts().get(0).getEmails())
                .containsExactly("own@a.example");
        assertThat(read.registers().get(0).value().getScope()).isEmpty();
        assertThat(ids(read, 1)).containsExactly("office", "dpo");
        assertThat(read.registers().get(1).value().getScope()).isPresent();
        assertThat(read.files()).containsExactly(file, home.resolve("own.yaml"));
    }

    @Test
    void placesAreKeptThroughSharing() throws IOException {
        write(home.resolve("own.yaml"), "seloste: 1\nregister: own\ncontacts:\n  desk: {roles: requests}\n");
        Path file = catalogue("shared:\n  contacts:\n    office: {roles: requests}\nregisters: {own: own.yaml}\n");

        SourceMap places = RegisterReader.read(file).registers().get(0).positions();

        assertThat(places.positionOf("contacts/office/roles").orElseThrow()).hasToString(shown("c.yaml") + ":5:14");
        assertThat(places.positionOf("contacts/desk/roles").orElseThrow()).hasToString(shown("own.yaml") + ":4:10");
    }

    @Test
    void faultsPointAtTheFileTheyComeFromAndSharedOnesAreToldOnce() throws IOException {
        write(home.resolve("r.yaml"), REGISTER + "foo: 1\n");
        Path file = catalogue(
                "shared:\n  contacts:\n    x: {roles: zzz}\nregisters:\n  r: r.yaml\n  s: {without: [contacts/y, contcts]}\n");

        assertThat(Told.of(file))
                .hasSize(4)
                .anyMatch(told -> told.startsWith(shown("r.yaml") + ":3:1: The key 'foo' is not known in a register."))
                .contains(
                        shown("c.yaml")
                                + ":5:16: contacts/x/roles/zzz: 'zzz' refers to nothing under terms: contact-roles.",
                        shown("c.yaml")
                                + ":8:17: without: 'without' names 'contacts/y', which the shared parts do not have.",
                        shown("c.yaml")
                                + ":8:29: without: 'without' names 'contcts', which the shared parts do not have.");
    }

    @Test
    void whatIsSharedIsReadEvenWhenNobodyTakesIt() throws IOException {
        assertThat(Told.of(catalogue("languages: [xx]\nshared: {foo: 1}\n")))
                .hasSize(2)
                .contains(shown("c.yaml")
                        + ":3:13: languages/xx: 'xx' cannot be read; expected a language: fi, en or sv.");
    }

    @Test
    void noFileOutsideTheFolderIsRead() throws IOException {
        Path secret = outside.resolve("secret.yaml");
        Files.createSymbolicLink(home.resolve("link.yaml"), secret);
        Files.createSymbolicLink(home.resolve("folder"), outside);
        for (String name : List.of("../secret.yaml", secret.toString(), "link.yaml", "folder/secret.yaml", ".", "")) {
            assertThat(Told.of(catalogue("registers: {r: \"" + name + "\"}\n")))
                    .containsExactly(shown("c.yaml") + ":3:16: r: '" + name
                            + "' is outside the catalogue's folder. Name a file in it.");
        }
    }

    @Test
    void aLinkInsideTheFolderIsFollowed() throws IOException {
        Files.createSymbolicLink(home.resolve("link.yaml"), home.resolve("r.yaml"));

        assertThat(Told.of(catalogue("registers: {r: link.yaml}\n"))).isEmpty();
    }

    @Test
    void cataloguesCannotGoInCircles() throws IOException {
        assertThat(Told.of(catalogue("registers: {c: c.yaml}\n")))
                .containsExactly(
                        shown("c.yaml")
                                + ":3:16: c: 'c.yaml' is the catalogue's own file, or is named already. Each register has a file of its own.");
        write(home.resolve("d.yaml"), "seloste: 1\ncatalogue: d\nregisters: {c: c.yaml}\n");
        assertThat(Told.of(catalogue("registers: {d: d.yaml}\n")))
                .containsExactly(shown("d.yaml") + ":1:1: d: Expected a file with the key register.");
    }

    @Test
    void theIdInTheFileIsThatOfTheCatalogue() throws IOException {
        assertThat(Told.of(catalogue("registers: {q: r.yaml}\n")))
                .containsExactly(shown("r.yaml") + ":2:11: register: 'r' cannot be read; expected q.");
    }

    @Test
    void whatIsNoFileOfTextIsRefused() throws IOException {
        Files.write(home.resolve("latin.yaml"), (REGISTER + "name: Säätö\n").getBytes(ISO_8859_1));
        assertThat(Told.of(home.resolve("latin.yaml")))
                .containsExactly(shown("latin.yaml")
                        + ":3:8: The file is not UTF-8: the bytes of this character are not. Save the file as UTF-8.");
        assertThat(Told.of(home))
                .containsExactly(home.toString().replace('\\', '/') + ":1:1: The file cannot be read: it is a folder.");
        assertThat(Told.of(home.resolve("none.yaml")))
                .containsExactly(shown("none.yaml") + ":1:1: The file cannot be read: it does not exist.");
        assertThat(Told.of(catalogue("registers: {r: none.yaml}\n")))
                .containsExactly(shown("none.yaml") + ":1:1: The file cannot be read: it does not exist.");
    }

    private static List<String> ids(RegisterFile read, int register) {
        return read.registers().get(register).value().getContacts().stream()
                .map(Contact::getId)
                .toList();
    }

    private Path catalogue(String rest) throws IOException {
        return write(home.resolve("c.yaml"), HEAD + rest);
    }

    private String shown(String name) {
        return home.resolve(name).toString().replace('\\', '/');
    }

    private static Path write(Path file, String content) throws IOException {
        return Files.writeString(file, content);
    }
}
