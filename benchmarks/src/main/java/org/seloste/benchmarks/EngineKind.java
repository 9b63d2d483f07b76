package org.seloste.benchmarks;

import java.util.List;

/** The engines that are measured in one run. */
public enum EngineKind {
    /** Seloste, an action of strings. */
    SELOSTE("Seloste, action of strings"),
    /** Seloste, an action prepared once. */
    SELOSTE_PREPARED("Seloste, prepared action"),
    /** Maps from strings to numbers, written by hand. */
    HASH_MAPS("maps of strings, by hand"),
    /** A flat table of bits on ids resolved beforehand, written by hand. */
    BIT_TABLE("table of bits, by hand"),
    /** JSON Schema. */
    JSON_SCHEMA("JSON Schema (networknt)"),
    /** CEL. */
    CEL("CEL (cel-java)"),
    /** Drools with facts that stay. */
    DROOLS_STATEFUL("Drools, stateful"),
    /** Drools with a session an action. */
    DROOLS_STATELESS("Drools, stateless"),
    /** jCasbin. */
    JCASBIN("jCasbin");

    private final String title;

    EngineKind(String title) {
        this.title = title;
    }

    /**
     * What the engine is called in tables.
     *
     * @return a few words
     */
    public String title() {
        return title;
    }

    Engine<?> on(List<Declared> purposes) {
        return switch (this) {
            case SELOSTE -> new Seloste.OfStrings(purposes);
            case SELOSTE_PREPARED -> new Seloste.Prepared(purposes);
            case HASH_MAPS -> new HashMaps(purposes);
            case BIT_TABLE -> new BitTable(purposes);
            case JSON_SCHEMA -> new JsonSchema(purposes);
            case CEL -> new Cel(purposes);
            case DROOLS_STATEFUL -> new Drools.Stateful(purposes);
            case DROOLS_STATELESS -> new Drools.Stateless(purposes);
            case JCASBIN -> new Casbin(purposes);
        };
    }
}
