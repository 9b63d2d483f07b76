package org.seloste.model.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.seloste.model.Catalogue;
import org.seloste.model.ProcessorRecord;
import org.seloste.model.Register;
import org.seloste.model.Shapes;
import org.seloste.model.form.Form;
import org.seloste.model.form.ObjectForm;
import org.seloste.model.form.Visibility;
import org.seloste.model.form.Visit;
import org.seloste.model.form.Writing;

/**
 * Writes registers as YAML and JSON, in the shortest form and always in the same order; what was written reads back
 * equal.
 */
public final class RegisterWriter {

    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .build());
    private static final ObjectMapper JSON = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")))
            .enable(com.fasterxml.jackson.databind.SerializationFeature.INDENT_OUTPUT)
            .build();

    private RegisterWriter() {}

    /**
     * Writes a register as YAML.
     *
     * @param register the register
     * @return a whole file
     */
    public static String yaml(Register register) {
        return text(YAML, tree(register));
    }

    /**
     * Writes a register as JSON.
     *
     * @param register the register
     * @return a whole file
     */
    public static String json(Register register) {
        return text(JSON, tree(register)) + "\n";
    }

    /**
     * Writes as JSON what everybody may read of a register: without what is for the controller's own use, and without
     * references to it. It reads back as a register.
     *
     * @param register the register
     * @return a whole file
     */
    public static String publicJson(Register register) {
        Set<String> hidden = new HashSet<>();
        Shapes.register().walk(register, "", Visibility.PUBLIC, new Visit() {
            @Override
            public void value(String path, Form<?> form, Object value, Visibility visibility) {}

            @Override
            public void object(String path, ObjectForm<?, ?> form, Object value, Visibility visibility) {
                if (visibility == Visibility.INTERNAL) {
                    hidden.add(path);
                }
            }
        });
        Writing writing = new Writing(register.firstLanguage(), Visibility.PUBLIC, hidden);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("seloste", 1);
        tree.put("register", register.getId());
        tree.putAll(mapping(Shapes.register().write(register, writing)));
        return text(JSON, tree) + "\n";
    }

    /**
     * Writes a processor's record as YAML.
     *
     * @param processorRecord the record
     * @return a whole file
     */
    public static String yaml(ProcessorRecord processorRecord) {
        return text(YAML, tree(processorRecord));
    }

    /**
     * Writes a processor's record as JSON.
     *
     * @param processorRecord the record
     * @return a whole file
     */
    public static String json(ProcessorRecord processorRecord) {
        return text(JSON, tree(processorRecord)) + "\n";
    }

    /**
     * Writes a catalogue as YAML, with what all its registers share said once.
     *
     * @param catalogue the catalogue
     * @return a whole file, in which the registers stand inline
     */
    public static String yaml(Catalogue catalogue) {
        return text(YAML, CatalogueTree.of(catalogue));
    }

    /**
     * Writes a catalogue as JSON, with what all its registers share said once.
     *
     * @param catalogue the catalogue
     * @return a whole file, in which the registers stand inline
     */
    public static String json(Catalogue catalogue) {
        return text(JSON, CatalogueTree.of(catalogue)) + "\n";
    }

    private static Map<String, Object> tree(Register register) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("seloste", 1);
        tree.put("register", register.getId());
        tree.putAll(keys(register));
        return tree;
    }

    private static Map<String, Object> tree(ProcessorRecord processorRecord) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("seloste", 1);
        tree.put("processor-record", processorRecord.getId());
        tree.putAll(keys(processorRecord));
        return tree;
    }

    static Map<String, Object> keys(Register register) {
        return mapping(Shapes.register().write(register, new Writing(register.firstLanguage())));
    }

    static Map<String, Object> keys(ProcessorRecord processorRecord) {
        return mapping(Shapes.processorRecord().write(processorRecord, new Writing(processorRecord.firstLanguage())));
    }

    private static Map<String, Object> mapping(Object written) {
        Map<String, Object> mapping = new LinkedHashMap<>();
        ((Map<?, ?>) written).forEach((key, value) -> mapping.put(String.valueOf(key), value));
        return mapping;
    }

    private static String text(ObjectMapper mapper, Object tree) {
        try {
            return mapper.writeValueAsString(tree);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A tree of maps, lists and strings can always be written", impossible);
        }
    }
}
