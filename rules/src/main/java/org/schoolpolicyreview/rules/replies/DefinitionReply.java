package org.schoolpolicyreview.rules.replies;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Definition;
import org.schoolpolicyreview.model.Entry;
import org.schoolpolicyreview.rules.questions.Defines;
import org.schoolpolicyreview.rules.stated.Stated;

/**
 * A definition of the term that is asked about, compared by its words.
 *
 * @param says the names of what it says of what it has to say
 * @param added words that hollow it out; empty if there are none
 * @param none why it is no definition at all: the term is only named, or only examples are given; empty if it is one
 * @param leftOut words that say what is not the thing; empty if there are none
 * @param condition on what it says of what it has to say; empty if there is none
 */
public record DefinitionReply(Defines ask, int document, Entry entry, Strength strength, Set<String> says,
        Optional<String> added, Optional<String> none, Optional<String> leftOut, Optional<String> condition) implements Stated {

    public DefinitionReply {
        says = Set.copyOf(says);
    }

    /** Whether it says all that it has to say. */
    public boolean saysAll() {
        return says.containsAll(ask.says());
    }

    /** Whether it can carry a pass: there are words, or a summary with a place. */
    public boolean canBeFoundAgain() {
        return strength != Strength.CLAIMED;
    }

    /** Whether its words are there, where what they add is asked. */
    public boolean comparable() {
        return strength == Strength.QUOTED || !ask.nothingAdded();
    }

    /** Whether words hollow it out. */
    public boolean hollowed() {
        return added.isPresent();
    }

    /** Whether a person should weigh what it leaves out, where it is asked whether anything was added. */
    public boolean toBeWeighed() {
        return condition.isPresent() || ask.nothingAdded() && leftOut.isPresent();
    }

    /** Whether it defines, in words or in a summary that are here to be read. */
    public boolean defines() {
        return none.isEmpty() && !onlyNamesItsSource();
    }

    /** Whether it only says whose definition it is. */
    public boolean onlyNamesItsSource() {
        return none.isEmpty() && entry instanceof Definition definition && definition.words().isEmpty()
                && definition.note().isEmpty() && definition.covers().isEmpty();
    }

    /** Whether the term is named or shown by examples, and nothing more. */
    public boolean definesNothing() {
        return none.isPresent();
    }

    /** What it does not say. */
    public List<String> lacks() {
        return ask.says().stream().filter(each -> !says.contains(each)).toList();
    }
}
