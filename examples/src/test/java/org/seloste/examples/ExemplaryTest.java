package org.seloste.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.model.Register;
import org.seloste.model.Shapes;
import org.seloste.model.form.Form;
import org.seloste.model.form.Visibility;
import org.seloste.model.form.Visit;
import org.seloste.model.io.RegisterFile.Sourced;
import org.seloste.model.io.RegisterReader;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;

/** What must hold of the files that a new user copies. */
class ExemplaryTest {

    @ParameterizedTest
    @ValueSource(strings = {"registers/esimerkkipuoti/register.yaml", "registers/kunta/catalogue.yaml"})
    void everyWordIsWrittenInEveryLanguageOfTheFile(String file) {
        assertThat(registers(file))
                .allSatisfy(register -> assertThat(missing(register)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"registers/esimerkkipuoti/register.yaml", "registers/kunta/catalogue.yaml"})
    void nothingIsLeftEmptyAndNothingNeedsAFreeSection(String file) {
        assertThat(registers(file)).allSatisfy(register -> {
            assertThat(register.getLeftEmpty()).isEmpty();
            assertThat(register.getNotTranscribed()).isEmpty();
            assertThat(register.getRightsStated()).isEmpty();
            assertThat(register.getSections()).isEmpty();
        });
    }

    private static List<Register> registers(String file) {
        return RegisterReader.read(Path.of(file)).registers().stream()
                .map(Sourced::value)
                .toList();
    }

    private static List<String> missing(Register register) {
        List<String> missing = new ArrayList<>();
        Shapes.register().walk(register, "", Visibility.PUBLIC, new Visit() {
            @Override
            public void value(String path, Form<?> form, Object value, Visibility visibility) {
                if (value instanceof Text text) {
                    for (Language language : register.getLanguages()) {
                        if (text.in(language).isEmpty()) {
                            missing.add(path + " in " + language.tag());
                        }
                    }
                }
            }
        });
        return missing;
    }
}
