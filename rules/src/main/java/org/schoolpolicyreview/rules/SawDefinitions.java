package org.schoolpolicyreview.rules;

/** What was seen of definitions, as the end of a sentence that begins with "The document". */
public final class SawDefinitions {

    private SawDefinitions() {}

    /** The definition says what it has to say. */
    public static String defined(DefinitionReply reply) {
        return reply.ask().says().isEmpty() ? "says what a " + reply.ask().term() + " is"
                : "says of a " + reply.ask().term() + ": " + String.join(", ", reply.ask().says());
    }

    /** A definition without words or place. */
    public static String withoutPlace(DefinitionReply reply) {
        return "is said to define a " + reply.ask().term() + ", but neither its words nor a page is given";
    }

    /** The definition does not say all. */
    public static String lacks(DefinitionReply reply) {
        return "defines a " + reply.ask().term() + " without: " + String.join(", ", reply.lacks());
    }

    /** It does not define. */
    public static String definesNothing(DefinitionReply reply) {
        return reply.none().orElseThrow();
    }

    /** Words hollow it out. */
    public static String hollowed(DefinitionReply reply) {
        return "adds ‘" + reply.added().orElseThrow() + "’ to what a " + reply.ask().term() + " is";
    }
}
