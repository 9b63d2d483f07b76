package org.seloste.benchmarks;

import java.util.List;
import java.util.Map;

/** By hand: ids resolved beforehand, one flat table of bits, a row a purpose. */
final class BitTable implements Engine<BitTable.Row> {

    /**
     * An action of numbers: the row of the table, the bits of its first word, and the bits of data in those after it.
     */
    static final class Row {
        private final int purpose;
        private final long first;
        private final long[] data;

        Row(int purpose, long first, long[] data) {
            this.purpose = purpose;
            this.first = first;
            this.data = data;
        }
    }

    private static final int WORDS = 6;
    private static final int GROUP = 8;
    private static final int RECIPIENT = 16;

    private final Map<String, Integer> purposes;
    private final Map<String, Integer> bases = HashMaps.numbered(Workload.BASES);
    private final Map<String, Integer> groups = HashMaps.numbered(Workload.GROUPS);
    private final Map<String, Integer> recipients = HashMaps.numbered(Workload.RECIPIENTS);
    private final Map<String, Integer> data = HashMaps.numbered(Workload.allData());
    private final long[] table;

    BitTable(List<Declared> declared) {
        purposes = HashMaps.numbered(declared.stream().map(Declared::id).toList());
        table = new long[declared.size() * WORDS];
        for (int row = 0; row < declared.size(); row++) {
            Declared purpose = declared.get(row);
            int at = row * WORDS;
            purpose.bases().forEach(id -> table[at] |= 1L << HashMaps.number(bases, id));
            purpose.groups().forEach(id -> table[at] |= 1L << (GROUP + HashMaps.number(groups, id)));
            purpose.recipients().forEach(id -> table[at] |= 1L << (RECIPIENT + HashMaps.number(recipients, id)));
            purpose.covered().forEach(id -> {
                int number = HashMaps.number(data, id);
                table[at + 1 + (number >> 6)] |= 1L << number;
            });
        }
    }

    @Override
    public Row request(Act act) {
        long[] words = new long[WORDS - 1];
        act.data().forEach(id -> {
            int number = HashMaps.number(data, id);
            words[number >> 6] |= 1L << number;
        });
        return new Row(
                HashMaps.number(purposes, act.purpose()),
                1L << HashMaps.number(bases, act.basis())
                        | 1L << (GROUP + HashMaps.number(groups, act.group()))
                        | 1L << (RECIPIENT + HashMaps.number(recipients, act.recipient())),
                words);
    }

    @Override
    public boolean allows(Row row) {
        if (row.purpose < 0) {
            return false;
        }
        int at = row.purpose * WORDS;
        long missing = row.first & ~table[at];
        for (int word = 0; word < WORDS - 1; word++) {
            missing |= row.data[word] & ~table[at + 1 + word];
        }
        return missing == 0;
    }
}
