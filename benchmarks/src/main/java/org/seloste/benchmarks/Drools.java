package org.seloste.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.api.runtime.rule.FactHandle;

/** Drools: one rule, over what is declared as facts that stay (stateful) or as a map (stateless). */
final class Drools {

    private static final String HEAD = """
            package org.seloste.benchmarks.rules
            import org.seloste.benchmarks.Act
            import org.seloste.benchmarks.Declared
            global java.util.concurrent.atomic.AtomicBoolean allowed
            global java.util.Map declared
            """;
    private static final String CONSTRAINTS = """
            bases contains $act.basis(), groups contains $act.group(),
                recipients contains $act.recipient(), covered.containsAll($act.data())""";
    private static final String STATEFUL = HEAD + """
            rule "declared" when
                $act : Act()
                Declared(id == $act.purpose(), CONSTRAINTS)
            then
                allowed.set(true);
            end
            """.replace("CONSTRAINTS", CONSTRAINTS);
    private static final String STATELESS = HEAD + """
            rule "declared" when
                $act : Act()
                Declared(CONSTRAINTS) from declared.get($act.purpose())
            then
                allowed.set(true);
            end
            """.replace("CONSTRAINTS", CONSTRAINTS);

    private Drools() {}

    private static KieBase base(String rules) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/declared.drl", rules);
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    private static Map<String, Declared> byId(List<Declared> purposes) {
        return purposes.stream().collect(Collectors.toMap(Declared::id, Function.identity()));
    }

    /** What is declared stays in the session; each action comes and goes. */
    static final class Stateful implements Engine<Act> {

        private final KieSession session = base(STATEFUL).newKieSession();
        private final AtomicBoolean allowed = new AtomicBoolean();

        Stateful(List<Declared> purposes) {
            session.setGlobal("allowed", allowed);
            purposes.forEach(session::insert);
            session.fireAllRules();
        }

        @Override
        public Act request(Act act) {
            return act;
        }

        @Override
        public boolean allows(Act act) {
            allowed.set(false);
            FactHandle handle = session.insert(act);
            session.fireAllRules();
            session.delete(handle);
            return allowed.get();
        }
    }

    /** Each action has a session of its own. */
    static final class Stateless implements Engine<Act> {

        private final StatelessKieSession session = base(STATELESS).newStatelessKieSession();
        private final AtomicBoolean allowed = new AtomicBoolean();

        Stateless(List<Declared> purposes) {
            session.setGlobal("allowed", allowed);
            session.setGlobal("declared", byId(purposes));
        }

        @Override
        public Act request(Act act) {
            return act;
        }

        @Override
        public boolean allows(Act act) {
            allowed.set(false);
            session.execute(act);
            return allowed.get();
        }
    }
}
