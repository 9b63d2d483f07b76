package org.seloste.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnginesAgreeTest {

    private static final Workload WORKLOAD = Workload.of(100, 2_000);

    @ParameterizedTest
    @EnumSource
    void everyEngineDecidesEveryActionAsTheDeclarationsDo(EngineKind kind) {
        Engine<?> engine = kind.on(WORKLOAD.purposes());

        assertThat(WORKLOAD.acts())
                .allSatisfy(act -> assertThat(decides(engine, act))
                        .isEqualTo(WORKLOAD.purposes().stream()
                                .filter(purpose -> purpose.id().equals(act.purpose()))
                                .anyMatch(purpose -> purpose.allows(act))));
    }

    private static <Q> boolean decides(Engine<Q> engine, Act act) {
        return engine.allows(engine.request(act));
    }

    @Test
    void sevenActionsInTenAreAllowed() {
        long allowed = WORKLOAD.acts().stream()
                .filter(act -> decides(new HashMaps(WORKLOAD.purposes()), act))
                .count();

        assertThat(allowed / 2_000.0).isBetween(0.67, 0.73);
    }
}
