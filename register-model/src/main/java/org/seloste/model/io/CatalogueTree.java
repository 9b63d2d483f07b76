package org.seloste.model.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.seloste.model.Catalogue;
import org.seloste.model.ProcessorRecord;
import org.seloste.model.Register;
import org.seloste.model.form.Forms;
import org.seloste.model.form.Writing;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;

/** A catalogue as maps and lists; a key that is the same in every register is said once, under {@code shared}. */
final class CatalogueTree {

    /** What is a register's own even where all say the same. */
    private static final Set<String> OWN = Set.of("name", "without");

    private CatalogueTree() {}

    static Map<String, Object> of(Catalogue catalogue) {
        Language first = catalogue.getLanguages().isEmpty()
                ? Language.FINNISH
                : catalogue.getLanguages().get(0);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("seloste", 1);
        tree.put("catalogue", catalogue.getId());
        catalogue
                .getName()
                .ifPresent((Text name) -> tree.put("name", Forms.prose().write(name, new Writing(first))));
        List<String> languages =
                catalogue.getLanguages().stream().map(Language::tag).toList();
        if (!languages.isEmpty()) {
            tree.put("languages", languages);
        }
        Map<String, Map<String, Object>> registers = new LinkedHashMap<>();
        for (Register register : catalogue.getRegisters()) {
            registers.put(register.getId(), own(RegisterWriter.keys(register), languages));
        }
        Map<String, Object> shared = share(registers);
        if (!shared.isEmpty()) {
            tree.put("shared", shared);
        }
        if (!registers.isEmpty()) {
            tree.put("registers", registers);
        }
        Map<String, Object> records = new LinkedHashMap<>();
        for (ProcessorRecord processorRecord : catalogue.getProcessorRecords()) {
            records.put(processorRecord.getId(), own(RegisterWriter.keys(processorRecord), languages));
        }
        if (!records.isEmpty()) {
            tree.put("processor-records", records);
        }
        return tree;
    }

    private static Map<String, Object> own(Map<String, Object> keys, List<String> languages) {
        if (!languages.isEmpty() && !keys.containsKey("languages")) {
            keys.put("without", List.of("languages"));
        }
        keys.remove("languages", languages);
        return keys;
    }

    private static Map<String, Object> share(Map<String, Map<String, Object>> registers) {
        Map<String, Object> shared = new LinkedHashMap<>();
        if (registers.size() < 2) {
            return shared;
        }
        List<Map<String, Object>> all = new ArrayList<>(registers.values());
        for (String key : Set.copyOf(all.get(0).keySet()).stream().sorted().toList()) {
            Object value = all.get(0).get(key);
            if (!OWN.contains(key) && all.stream().allMatch(each -> Objects.equals(each.get(key), value))) {
                shared.put(key, value);
                all.forEach(each -> each.remove(key));
            }
        }
        return shared;
    }
}
