package org.schoolpolicyreview.reading.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.model.text.Block;

/** The time that reading takes grows with the length of a text and no faster. */
class LinearTimeTest {

    private static final int RUNS = 5;
    /** Ten times as much text takes ten times as long; what is quadratic would take a hundred times. */
    private static final long MOST = 20;

    /** The time of this thread alone: other work on the machine does not count. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @BeforeAll
    static void warmUp() {
        for (int run = 0; run < RUNS; run++) {
            assertThat(Sentences.of(blocks(1_000), 0)).hasSizeGreaterThanOrEqualTo(1_000);
        }
    }

    @Test
    void aTextOfManyBlocks() {
        assertThat(time(blocks(4_000))).isLessThan(MOST * time(blocks(400)));
    }

    @Test
    void aTextOfOneParagraph() {
        assertThat(time(oneParagraph(4_000))).isLessThan(MOST * time(oneParagraph(400)));
    }

    private static long time(List<Block> blocks) {
        long least = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long start = THREADS.getCurrentThreadCpuTime();
            assertThat(Sentences.of(blocks, 0)).isNotEmpty();
            least = Math.min(least, THREADS.getCurrentThreadCpuTime() - start);
        }
        return least;
    }

    private static List<Block> blocks(int sentences) {
        List<Block> blocks = new ArrayList<>();
        for (int number = 0; number < sentences; number++) {
            blocks.add(Texts.paragraph(sentence(number)));
        }
        return blocks;
    }

    private static List<Block> oneParagraph(int sentences) {
        StringBuilder text = new StringBuilder();
        for (int number = 0; number < sentences; number++) {
            text.append(sentence(number)).append(' ');
        }
        return List.of(Texts.paragraph(text.toString()));
    }

    private static String sentence(int number) {
        return "Under section 149 of the Equality Act 2010 the headteacher tells parents within " + (number % 20 + 2)
                + " school days, by (a) letter or (b) telephone, as agreed on 9 July 2026.";
    }
}
