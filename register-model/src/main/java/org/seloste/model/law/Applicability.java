package org.seloste.model.law;

/** Whether a right applies to some processing. */
public enum Applicability {
    /** The right applies, within the scope that its sentence tells. */
    APPLIES,
    /** The right applies when a condition holds, which its sentence tells. */
    CONDITIONAL,
    /** The right does not apply to this processing. */
    DOES_NOT_APPLY
}
