package org.schoolpolicyreview.teaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.teaching.files.ProjectFolder;
import org.schoolpolicyreview.teaching.sentences.MarkedSentence;
import org.schoolpolicyreview.teaching.sentences.TaughtSentence;
import org.schoolpolicyreview.teaching.sentences.Use;
import org.schoolpolicyreview.teaching.sentences.WordsInARow;

/** What the finder is taught with holds what it promises. */
class TaughtWithTest {

    private static final TaughtWith ALL = TaughtWith.read(ProjectFolder.found());

    @Test
    void eachPartIsTaughtByThreeWritersWithManySentencesOfEachUse() {
        Map<String, Set<String>> writers = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        ALL.taught().forEach(each -> {
            writers.computeIfAbsent(each.part(), part -> new HashSet<>()).add(each.writer());
            counts.merge(each.part() + " " + each.use().word(), 1, Integer::sum);
        });

        assertThat(writers.values()).allSatisfy(each -> assertThat(each).hasSizeGreaterThanOrEqualTo(3));
        assertThat(counts.entrySet()).allSatisfy(each -> assertThat(each.getValue()).as(each.getKey())
                .isGreaterThanOrEqualTo(each.getKey().endsWith(Use.FALLS_SHORT.word()) ? 50 : 70));
    }

    @Test
    void aboutHalfOfTheSentencesCarryContext() {
        long withContext = ALL.taught().stream().filter(each -> each.before().isPresent()).count();

        assertThat((double) withContext / ALL.taught().size()).isBetween(0.4, 0.7);
    }

    @Test
    void noSentenceIsTakenFromAMarkedText() {
        Set<String> rows = WordsInARow.ofTexts(ProjectFolder.found().schoolsWithMarkedSentences());

        assertThat(ALL.taught()).extracting(TaughtSentence::sentence).extracting(each -> each.text())
                .filteredOn(text -> WordsInARow.of(text).stream().anyMatch(rows::contains)).isEmpty();
    }

    @Test
    void itIsToldOfWhichOtherPartsOfItsCriterionASentenceSpeaks() {
        TaughtSentence both = ALL.taught().stream().filter(each -> each.others().containsValue(Use.SHOWS)).findFirst().orElseThrow();
        Example example = ALL.examples().get(ALL.taught().indexOf(both));
        String other = both.others().keySet().iterator().next();

        assertThat(example.uses()).containsKeys(both.part(), other);
        assertThat(example.teaches(other)).isTrue();
        assertThat(ALL.taught().stream().filter(each -> !each.others().isEmpty()).count()).isGreaterThan(1_000);
    }

    @Test
    void whatIsWrittenForACriterionThatOverlapsIsNoCounterExample() {
        TaughtSentence training = ALL.taught().stream().filter(each -> each.also().contains("COM-01")).findFirst().orElseThrow();

        assertThat(ALL.examples().get(ALL.taught().indexOf(training)).teaches("COM-01/staff")).isFalse();
    }

    @Test
    void everyMarkStandsInItsText() {
        assertThat(ALL.marked()).extracting(MarkedSentence::school).doesNotContain("wirkstone", "tollhouse-yard");
        assertThat(ALL.marked().stream().filter(each -> !each.marks().isEmpty()).count()).isGreaterThan(500);
    }
}
