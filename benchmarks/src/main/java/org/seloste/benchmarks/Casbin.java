package org.seloste.benchmarks;

import com.googlecode.aviator.runtime.function.FunctionUtils;
import com.googlecode.aviator.runtime.type.AviatorBoolean;
import com.googlecode.aviator.runtime.type.AviatorObject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.model.Model;
import org.casbin.jcasbin.util.function.CustomFunction;

/** jCasbin: a policy a purpose, whose lists a function of ours looks into. */
final class Casbin implements Engine<Object[]> {

    private static final String MODEL = """
            [request_definition]
            r = purpose, basis, group, recipient, data

            [policy_definition]
            p = purpose, bases, groups, recipients, data

            [policy_effect]
            e = some(where (p.eft == allow))

            [matchers]
            m = r.purpose == p.purpose && has(p.bases, r.basis) && has(p.groups, r.group) \
            && has(p.recipients, r.recipient) && has(p.data, r.data)
            """;

    private final Enforcer enforcer;

    Casbin(List<Declared> declared) {
        Model model = new Model();
        model.loadModelFromText(MODEL);
        enforcer = new Enforcer(model);
        enforcer.addFunction("has", new Has());
        enforcer.enableLog(false);
        enforcer.addPolicies(declared.stream()
                .map(purpose -> List.of(
                        purpose.id(),
                        joined(purpose.bases()),
                        joined(purpose.groups()),
                        joined(purpose.recipients()),
                        joined(purpose.covered())))
                .toList());
    }

    private static String joined(Collection<String> ids) {
        return ";" + String.join(";", ids) + ";";
    }

    @Override
    public Object[] request(Act act) {
        return new Object[] {act.purpose(), act.basis(), act.group(), act.recipient(), String.join(";", act.data())};
    }

    @Override
    public boolean allows(Object[] request) {
        return enforcer.enforce(request);
    }

    /** Whether a list has all of some ids. */
    private static final class Has extends CustomFunction {

        private static final long serialVersionUID = 1;

        @Override
        public AviatorObject call(Map<String, Object> env, AviatorObject list, AviatorObject ids) {
            String all = FunctionUtils.getStringValue(list, env);
            for (String id : FunctionUtils.getStringValue(ids, env).split(";", -1)) {
                if (!all.contains(";" + id + ";")) {
                    return AviatorBoolean.FALSE;
                }
            }
            return AviatorBoolean.TRUE;
        }

        @Override
        public String getName() {
            return "has";
        }
    }
}
