package org.seloste.benchmarks;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** CEL: one compiled expression over maps of what is declared. */
final class Cel implements Engine<Map<String, Object>> {

    private static final String EXPRESSION = """
            purpose in bases && basis in bases[purpose] && group in groups[purpose]
                && recipient in recipients[purpose] && data.all(id, id in covered[purpose])""";

    private final CelRuntime.Program program;
    private final Map<String, Object> declared = new HashMap<>();

    Cel(List<Declared> purposes) {
        MapType sets = MapType.create(SimpleType.STRING, MapType.create(SimpleType.STRING, SimpleType.BOOL));
        CelCompiler compiler = CelCompilerFactory.standardCelCompilerBuilder()
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addVar("purpose", SimpleType.STRING)
                .addVar("basis", SimpleType.STRING)
                .addVar("group", SimpleType.STRING)
                .addVar("recipient", SimpleType.STRING)
                .addVar("data", ListType.create(SimpleType.STRING))
                .addVar("bases", sets)
                .addVar("groups", sets)
                .addVar("recipients", sets)
                .addVar("covered", sets)
                .build();
        try {
            program = CelRuntimeFactory.plannerRuntimeBuilder()
                    .build()
                    .createProgram(compiler.compile(EXPRESSION).getAst());
        } catch (CelValidationException | CelEvaluationException wrong) {
            throw new IllegalStateException(wrong);
        }
        declared.put("bases", sets(purposes, Declared::bases));
        declared.put("groups", sets(purposes, Declared::groups));
        declared.put("recipients", sets(purposes, Declared::recipients));
        declared.put("covered", sets(purposes, Declared::covered));
    }

    private static Map<String, Map<String, Boolean>> sets(
            List<Declared> purposes, Function<Declared, Set<String>> part) {
        return purposes.stream()
                .collect(Collectors.toMap(
                        Declared::id,
                        purpose -> part.apply(purpose).stream()
                                .collect(Collectors.toMap(Function.identity(), id -> true))));
    }

    @Override
    public Map<String, Object> request(Act act) {
        Map<String, Object> variables = new HashMap<>(declared);
        variables.put("purpose", act.purpose());
        variables.put("basis", act.basis());
        variables.put("group", act.group());
        variables.put("recipient", act.recipient());
        variables.put("data", act.data());
        return variables;
    }

    @Override
    public boolean allows(Map<String, Object> request) {
        try {
            return Boolean.TRUE.equals(program.eval(request));
        } catch (CelEvaluationException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
