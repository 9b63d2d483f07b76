package org.seloste.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import org.seloste.model.ProcessorRecord;
import org.seloste.model.Register;
import org.seloste.model.io.RegisterFile;
import org.seloste.model.io.RegisterReader;

/**
 * A file of Seloste before anybody has read it: keys and values as an author may spell them, short forms included.
 *
 * @param tree maps, lists, strings, numbers and booleans
 */
record Document(Map<String, Object> tree) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The document as JSON. */
    String json() {
        try {
            return JSON.writeValueAsString(tree);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError("A tree of maps, lists and strings can always be written", impossible);
        }
    }

    /** What the reader makes of it. */
    RegisterFile read() {
        return RegisterReader.read("arbitrary.json", json());
    }

    /** The register that it holds. */
    Register register() {
        return read().register();
    }

    /** The processor's record that it holds. */
    ProcessorRecord processorRecord() {
        return read().records().get(0).value();
    }

    @Override
    public String toString() {
        return json();
    }
}
