package org.schoolpolicyreview.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.schoolpolicyreview.rules.Matter;
import org.schoolpolicyreview.rules.answers.DoesNotApply;
import org.schoolpolicyreview.rules.answers.FactUnknown;
import org.schoolpolicyreview.rules.answers.Observation;
import org.schoolpolicyreview.rules.questions.Asked;
import org.schoolpolicyreview.rules.questions.MayHold;
import org.schoolpolicyreview.rules.questions.SilenceCounts;

/** All that the rules that weigh have read about one matter, gathered so that it can be told. */
final class WeighedOn {

    private final Set<String> doesNotApply = new TreeSet<>();
    private final Set<String> unknown = new TreeSet<>();
    private final List<String> asked = new ArrayList<>();
    private final List<String> essential = new ArrayList<>();
    private final Set<String> silenceCounts = new TreeSet<>();
    private final Set<Integer> mayHold = new TreeSet<>();
    private final List<Observation> seen = new ArrayList<>();

    private WeighedOn() {}

    /** For each matter, from the facts that are weighed. */
    static Map<Matter, WeighedOn> byMatter(Collection<?> facts) {
        Map<Matter, WeighedOn> byMatter = new HashMap<>();
        facts.stream().filter(Matter.class::isInstance).forEach(each -> byMatter.put((Matter) each, new WeighedOn()));
        facts.forEach(fact -> sort(fact, byMatter));
        return byMatter;
    }

    private static void sort(Object fact, Map<Matter, WeighedOn> byMatter) {
        if (fact instanceof Asked each) {
            of(each.matter(), byMatter).asked.add(each.part());
            if (each.essential()) {
                of(each.matter(), byMatter).essential.add(each.part());
            }
        } else if (fact instanceof SilenceCounts each) {
            of(each.matter(), byMatter).silenceCounts.add(each.part());
        } else if (fact instanceof MayHold each) {
            of(each.matter(), byMatter).mayHold.add(each.document());
        } else if (fact instanceof Observation each) {
            of(each.matter(), byMatter).seen.add(each);
        } else if (fact instanceof DoesNotApply each) {
            ofCriterion(each.criterion(), byMatter).forEach(on -> on.doesNotApply.add(each.because()));
        } else if (fact instanceof FactUnknown each) {
            ofCriterion(each.criterion(), byMatter).forEach(on -> on.unknown.add(each.fact()));
        }
    }

    /** What a rule saw of a matter that nobody asks is weighed by none, and does no harm here either. */
    private static WeighedOn of(Matter matter, Map<Matter, WeighedOn> byMatter) {
        return byMatter.computeIfAbsent(matter, each -> new WeighedOn());
    }

    private static List<WeighedOn> ofCriterion(String criterion, Map<Matter, WeighedOn> byMatter) {
        return byMatter.entrySet().stream().filter(each -> each.getKey().criterion().equals(criterion))
                .map(Map.Entry::getValue).toList();
    }

    /** The facts of the school that rule the criterion out. */
    Set<String> doesNotApply() {
        return doesNotApply;
    }

    /** The facts of the school that are not known and decide whether the criterion applies. */
    Set<String> unknown() {
        return unknown;
    }

    /** The parts that are asked, in the order of the criterion. */
    List<String> asked() {
        return asked;
    }

    /** The parts without which the point is not made, in the order of the criterion. */
    List<String> essential() {
        return essential;
    }

    /** The parts about which silence counts. */
    Set<String> silenceCounts() {
        return silenceCounts;
    }

    /** The numbers of the documents that were looked at. */
    Set<Integer> mayHold() {
        return mayHold;
    }

    /** What was seen, in the order in which it is told. */
    List<Observation> seen() {
        return seen;
    }

    /** Whether a part was seen in this way. */
    boolean saw(Class<? extends Observation> kind, String part) {
        return seen.stream().anyMatch(each -> kind.isInstance(each) && each.part().equals(part));
    }

    /** Whether anything was seen in this way. */
    boolean saw(Class<? extends Observation> kind) {
        return seen.stream().anyMatch(kind::isInstance);
    }
}
