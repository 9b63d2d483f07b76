package org.seloste.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.seloste.model.law.Article6;

/** An answer that nothing objects costs no memory. */
class AllocationTest {

    private static final int TIMES = 20_000;

    private static final ProcessingAction ACTION = ProcessingAction.builder("delivery", Operation.DISCLOSE)
            .data("email-address", "orders")
            .subjects("customer")
            .basis(Article6.CONTRACT)
            .recipient("carrier")
            .country("FI")
            .build();

    @Test
    void anActionOfStringsThatIsAllowedAllocatesNothing() {
        Policy policy = Shop.policy();
        assertThat(allocated(() -> policy.check(ACTION))).isZero();
    }

    @Test
    void aPreparedActionThatIsAllowedAllocatesNothing() {
        Policy policy = Shop.policy();
        PreparedAction prepared = policy.prepare(ACTION);
        assertThat(allocated(() -> policy.check(prepared))).isZero();
    }

    private interface Question {
        Verdict ask();
    }

    private static long allocated(Question question) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long bytes = 0;
        for (int round = 0; round < 3; round++) {
            long before = threads.getThreadAllocatedBytes(thread);
            for (int time = 0; time < TIMES; time++) {
                assertAllowed(question.ask());
            }
            bytes = threads.getThreadAllocatedBytes(thread) - before;
        }
        return bytes / TIMES;
    }

    private static void assertAllowed(Verdict verdict) {
        if (verdict.decision() != Decision.ALLOWED) {
            throw new AssertionError(verdict);
        }
    }
}
