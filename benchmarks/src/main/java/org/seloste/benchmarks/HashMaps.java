package org.seloste.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** By hand: maps from strings to numbers, and a few words of bits a purpose. */
final class HashMaps implements Engine<Act> {

    private static final class Masks {
        private final long bases;
        private final long groups;
        private final long recipients;
        private final long[] data;

        Masks(long bases, long groups, long recipients, long[] data) {
            this.bases = bases;
            this.groups = groups;
            this.recipients = recipients;
            this.data = data;
        }
    }

    private final Map<String, Masks> purposes = new HashMap<>();
    private final Map<String, Integer> bases = numbered(Workload.BASES);
    private final Map<String, Integer> groups = numbered(Workload.GROUPS);
    private final Map<String, Integer> recipients = numbered(Workload.RECIPIENTS);
    private final Map<String, Integer> data = numbered(Workload.allData());

    HashMaps(List<Declared> declared) {
        for (Declared purpose : declared) {
            long[] covered = new long[(data.size() + 63) / 64];
            purpose.covered().forEach(id -> covered[number(data, id) >> 6] |= 1L << number(data, id));
            purposes.put(
                    purpose.id(),
                    new Masks(
                            mask(bases, purpose.bases()),
                            mask(groups, purpose.groups()),
                            mask(recipients, purpose.recipients()),
                            covered));
        }
    }

    static Map<String, Integer> numbered(List<String> ids) {
        Map<String, Integer> numbers = new HashMap<>();
        ids.forEach(id -> numbers.put(id, numbers.size()));
        return numbers;
    }

    static int number(Map<String, Integer> numbers, String id) {
        return numbers.getOrDefault(id, -1);
    }

    private static long mask(Map<String, Integer> numbers, Iterable<String> ids) {
        long mask = 0;
        for (String id : ids) {
            mask |= 1L << number(numbers, id);
        }
        return mask;
    }

    @Override
    public Act request(Act act) {
        return act;
    }

    @Override
    public boolean allows(Act act) {
        Masks purpose = purposes.get(act.purpose());
        if (purpose == null
                || !has(purpose.bases, bases.get(act.basis()))
                || !has(purpose.groups, groups.get(act.group()))
                || !has(purpose.recipients, recipients.get(act.recipient()))) {
            return false;
        }
        List<String> ids = act.data();
        for (int index = 0; index < ids.size(); index++) {
            Integer number = data.get(ids.get(index));
            if (number == null || (purpose.data[number >> 6] & (1L << number)) == 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean has(long mask, @org.jspecify.annotations.Nullable Integer number) {
        return number != null && (mask & (1L << number)) != 0;
    }
}
