package org.schoolpolicyreview.rules.seen;

import org.schoolpolicyreview.rules.replies.DefinitionReply;

/** What was seen of definitions, as the end of a sentence that begins with "The document". */
public final class SawDefinitions {

    private SawDefinitions() {}

    /** The definition says what it has to say. */
    public static String defined(DefinitionReply reply) {
        return reply.ask().says().isEmpty() ? "says what " + a(reply) + " is"
                : "includes in its definition of " + a(reply) + ": " + String.join(", ", reply.ask().says());
    }

    /** What a person should weigh: what the definition leaves out, or its condition. */
    public static String toBeWeighed(DefinitionReply reply) {
        return reply.condition().map(each -> defined(reply) + Saw.ON_CONDITION + "‘" + each + "’")
                .orElseGet(() -> "leaves something out of what " + a(reply) + " is: ‘" + reply.leftOut().orElseThrow() + "’");
    }

    /** A definition without words or place. */
    public static String withoutPlace(DefinitionReply reply) {
        return "is said to define " + a(reply) + ", but neither its words nor a page is given";
    }

    /** Only a summary of the definition, where its words are to be compared. */
    public static String withoutWords(DefinitionReply reply) {
        return "defines " + a(reply) + ", and without its words nobody can tell whether anything was added";
    }

    /** It is said whose definition it is, and no more. */
    public static String onlyNamesItsSource(DefinitionReply reply) {
        return "is said to give somebody's definition of " + a(reply) + ", and its words are not here";
    }

    /** The definition does not say all. */
    public static String lacks(DefinitionReply reply) {
        return "defines " + a(reply) + " without: " + String.join(", ", reply.lacks());
    }

    /** It does not define. */
    public static String definesNothing(DefinitionReply reply) {
        return reply.none().orElseThrow();
    }

    /** Words hollow it out. */
    public static String hollowed(DefinitionReply reply) {
        return "adds ‘" + reply.added().orElseThrow() + "’ to what " + a(reply) + " is";
    }

    /** "A racist incident", and "racist bullying", which is not counted. */
    private static String a(DefinitionReply reply) {
        String term = reply.ask().term();
        return term.endsWith("ing") ? term : "a " + term;
    }
}
