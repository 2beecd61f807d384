package org.schoolpolicyreview.rules.seen;

import java.util.Optional;
import java.util.stream.Collectors;
import org.schoolpolicyreview.reading.things.Slot;
import org.schoolpolicyreview.reading.things.TermDefinition;

/** What was seen of definitions, as the end of a sentence that begins with "The document". */
public final class SawDefinitions {

    private SawDefinitions() {}

    /** A term is defined. */
    public static String defines(TermDefinition definition) {
        boolean own = definition.ownWord().isBlank() || definition.ownWord().equalsIgnoreCase(definition.term());
        return "says what ‘" + definition.term() + "’ means" + (own ? "" : ", in words of its own: ‘" + definition.ownWord() + "’");
    }

    /** It may be a definition. */
    public static String perhapsDefines(TermDefinition definition) {
        return "perhaps says what ‘" + definition.term() + "’ means; a person should look";
    }

    /** The view of the person targeted decides. */
    public static String byPerception() {
        return "defines it by the view of the person it happened to";
    }

    /** It says that this view does not decide. */
    public static String viewIsNotEnough() {
        return "says that somebody's view is not enough";
    }

    /** It defines it, and nobody's view decides. */
    public static String byNobodysView() {
        return "defines it, and not by anybody's view";
    }

    /** The view of anybody else is enough. */
    public static String byAnyoneElse() {
        return "says that anybody else's view is enough";
    }

    /** Only the person targeted is spoken of. */
    public static String byTheTargetOnly() {
        return "speaks of the view of the person it happened to, and of nobody else's";
    }

    /** Nothing narrows it. */
    public static String nothingAdded() {
        return "adds no condition to its definition";
    }

    /** What narrows it. */
    public static String narrowed(TermDefinition definition) {
        return "asks for more: " + words(definition);
    }

    /** What may narrow it. */
    public static String perhapsNarrowed(TermDefinition definition) {
        return "may ask for more: " + words(definition) + "; a person should look";
    }

    /** One event is enough. */
    public static String oneEvent() {
        return "says that one event is enough";
    }

    /** One event is not enough. */
    public static String oneEventIsNotEnough() {
        return "asks for more than one event";
    }

    private static String words(TermDefinition definition) {
        return definition.narrowings().stream().map(Slot::value).flatMap(Optional::stream)
                .limit(3).map(said -> "‘" + said + "’").distinct().collect(Collectors.joining(", "));
    }
}
