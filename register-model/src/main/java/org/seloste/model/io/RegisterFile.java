package org.seloste.model.io;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.seloste.model.Catalogue;
import org.seloste.model.ProcessorRecord;
import org.seloste.model.Register;
import org.seloste.model.form.Fault;
import org.seloste.model.form.SourceMap;

/**
 * What a file holds: one register, one processor's record, or a catalogue of several.
 *
 * @param catalogue the catalogue, when the file is one
 * @param registers the registers with the places of their parts
 * @param records the processor's records with the places of their parts
 * @param notes what was changed while reading; harmless
 * @param files every file that was read for it, the first being the one asked for
 */
public record RegisterFile(
        Optional<Catalogue> catalogue,
        List<Sourced<Register>> registers,
        List<Sourced<ProcessorRecord>> records,
        List<Fault> notes,
        Set<Path> files) {

    /**
     * Something that was read, with the places of its parts.
     *
     * @param value what was read
     * @param positions where each path stands
     * @param <T> a register or a record
     */
    public record Sourced<T>(T value, SourceMap positions) {}

    /**
     * The only register of a file that holds one.
     *
     * @return the register
     * @throws IllegalStateException when the file holds none, or several
     */
    public Register register() {
        if (registers.size() != 1) {
            throw new IllegalStateException("The file holds " + registers.size() + " registers, not one");
        }
        return registers.get(0).value();
    }
}
