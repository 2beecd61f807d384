package org.schoolpolicyreview.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Entry;

/**
 * A definition of the term that is asked about, compared by its words.
 *
 * @param says the names of what it says of what it has to say
 * @param added words that hollow it out; empty if there are none
 * @param none why it is no definition at all: the term is only named, or only examples are given; empty if it is one
 */
public record DefinitionReply(Defines ask, int document, Entry entry, Strength strength, Set<String> says,
        Optional<String> added, Optional<String> none) implements Stated {

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

    /** Whether words hollow it out. */
    public boolean hollowed() {
        return added.isPresent();
    }

    /** Whether it defines. */
    public boolean defines() {
        return none.isEmpty();
    }

    /** What it does not say. */
    public List<String> lacks() {
        return ask.says().stream().filter(each -> !says.contains(each)).toList();
    }
}
