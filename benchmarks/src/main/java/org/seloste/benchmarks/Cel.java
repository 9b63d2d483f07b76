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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * CEL: one expression, compiled and made a program once, over what is declared for the purpose of the action, which a
 * map finds before. The runtime is the one that looks variables up as they are; the planner of this version copies
 * every map into values of its own at each evaluation, which costs many times more.
 */
final class Cel implements Engine<Act> {

    private static final String EXPRESSION = """
            basis in bases && group in groups && recipient in recipients && data.all(id, id in covered)""";

    private final CelRuntime.Program program;
    private final Map<String, Sets> declared;

    /** Maps, because CEL looks an element of a list up one by one. */
    private record Sets(
            Map<String, Boolean> bases,
            Map<String, Boolean> groups,
            Map<String, Boolean> recipients,
            Map<String, Boolean> covered) {

        static Sets of(Declared purpose) {
            return new Sets(
                    set(purpose.bases()), set(purpose.groups()), set(purpose.recipients()), set(purpose.covered()));
        }

        private static Map<String, Boolean> set(Set<String> ids) {
            return ids.stream().collect(Collectors.toMap(Function.identity(), id -> true));
        }

        Optional<Object> find(String variable, Act act) {
            return switch (variable) {
                case "bases" -> Optional.of(bases);
                case "groups" -> Optional.of(groups);
                case "recipients" -> Optional.of(recipients);
                case "covered" -> Optional.of(covered);
                case "basis" -> Optional.of(act.basis());
                case "group" -> Optional.of(act.group());
                case "recipient" -> Optional.of(act.recipient());
                case "data" -> Optional.of(act.data());
                default -> Optional.empty();
            };
        }
    }

    Cel(List<Declared> purposes) {
        MapType set = MapType.create(SimpleType.STRING, SimpleType.BOOL);
        CelCompiler compiler = CelCompilerFactory.standardCelCompilerBuilder()
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addVar("basis", SimpleType.STRING)
                .addVar("group", SimpleType.STRING)
                .addVar("recipient", SimpleType.STRING)
                .addVar("data", ListType.create(SimpleType.STRING))
                .addVar("bases", set)
                .addVar("groups", set)
                .addVar("recipients", set)
                .addVar("covered", set)
                .build();
        try {
            program = CelRuntimeFactory.legacyCelRuntimeBuilder()
                    .build()
                    .createProgram(compiler.compile(EXPRESSION).getAst());
        } catch (CelValidationException | CelEvaluationException wrong) {
            throw new IllegalStateException(wrong);
        }
        declared = purposes.stream().collect(Collectors.toMap(Declared::id, Sets::of));
    }

    @Override
    public Act request(Act act) {
        return act;
    }

    @Override
    public boolean allows(Act act) {
        Sets sets = declared.get(act.purpose());
        if (sets == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(program.eval(variable -> sets.find(variable, act)));
        } catch (CelEvaluationException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
