package org.seloste.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.seloste.model.Catalogue;
import org.seloste.model.ProcessorRecord;
import org.seloste.model.Register;
import org.seloste.model.io.RegisterFile;
import org.seloste.model.io.RegisterReader;
import org.seloste.model.io.RegisterWriter;

class RoundTripProperties {

    @Property
    void whatWasWrittenReadsBackEqual(@ForAll("any") Register register) {
        String yaml = RegisterWriter.yaml(register);
        assertThat(RegisterReader.read("r.yaml", yaml).register()).isEqualTo(register);
        String json = RegisterWriter.json(register);
        assertThat(RegisterReader.read("r.json", json).register()).isEqualTo(register);
    }

    @Property
    void hostileWordsSurviveWritingAndReading(@ForAll("hostile") Register register) {
        RegisterFile yaml = RegisterReader.read("r.yaml", RegisterWriter.yaml(register));
        assertThat(yaml.register()).isEqualTo(register);
        assertThat(yaml.notes()).isEmpty();
        assertThat(RegisterReader.read("r.json", RegisterWriter.json(register)).register())
                .isEqualTo(register);
    }

    @Property
    void whatIsReadAndWrittenAgainIsTheSameFile(@ForAll("any") Register register) {
        String once = RegisterWriter.yaml(register);
        assertThat(RegisterWriter.yaml(RegisterReader.read("r.yaml", once).register()))
                .isEqualTo(once);
        String json = RegisterWriter.json(register);
        assertThat(RegisterWriter.json(RegisterReader.read("r.json", json).register()))
                .isEqualTo(json);
    }

    @Property
    void processorsRecordsReadBackEqual(@ForAll("records") ProcessorRecord written) {
        assertThat(RegisterReader.read("r.yaml", RegisterWriter.yaml(written))
                        .records()
                        .get(0)
                        .value())
                .isEqualTo(written);
        assertThat(RegisterReader.read("r.json", RegisterWriter.json(written))
                        .records()
                        .get(0)
                        .value())
                .isEqualTo(written);
    }

    @Property
    void cataloguesReadBackEqual(@ForAll("catalogues") Catalogue catalogue) {
        assertEqual(RegisterReader.read("c.yaml", RegisterWriter.yaml(catalogue)), catalogue);
        assertEqual(RegisterReader.read("c.json", RegisterWriter.json(catalogue)), catalogue);
    }

    private static void assertEqual(RegisterFile read, Catalogue written) {
        Catalogue catalogue = read.catalogue().orElseThrow();
        for (int index = 0; index < written.getRegisters().size(); index++) {
            assertThat(RegisterWriter.yaml(catalogue.getRegisters().get(index)))
                    .isEqualTo(RegisterWriter.yaml(written.getRegisters().get(index)));
        }
        assertThat(catalogue).isEqualTo(written);
    }

    @Provide
    Arbitrary<Register> any() {
        return Registers.any();
    }

    @Provide
    Arbitrary<Register> hostile() {
        return Registers.hostile();
    }

    @Provide
    Arbitrary<ProcessorRecord> records() {
        return Registers.processorRecords(Words.HOSTILE);
    }

    @Provide
    Arbitrary<Catalogue> catalogues() {
        return Registers.catalogues(Words.PLAIN);
    }
}
