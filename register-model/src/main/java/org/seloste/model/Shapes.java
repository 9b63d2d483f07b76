package org.seloste.model;

import org.seloste.model.form.ObjectForm;

/** The forms of what stands at the root of a file: where every reading, writing and walk over a register begins. */
public final class Shapes {

    private Shapes() {}

    /**
     * The form of a register.
     *
     * @return every key of a register, with what it means
     */
    public static ObjectForm<Register, ?> register() {
        return RootForms.REGISTER;
    }

    /**
     * The form of a processor's record.
     *
     * @return every key of a record, with what it means
     */
    public static ObjectForm<ProcessorRecord, ?> processorRecord() {
        return RootForms.PROCESSOR_RECORD;
    }
}
