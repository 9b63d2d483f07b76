package org.seloste.model;

/** What is recorded. */
public enum RecordingKind {
    /** Calls. */
    CALLS,
    /** Camera surveillance. */
    CAMERA,
    /** Photographs and film. */
    PHOTOGRAPHS,
    /** Streams of events. */
    STREAMS
}
