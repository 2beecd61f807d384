package org.schoolpolicyreview.policyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolpolicyreview.yaml.YamlWriter;

/** Whatever a file holds, reading ends, and says what is wrong. */
class NeverThrowsTest {

    private static final String SPLINTERS = "\n\t :-#[]{},&*!|>'\"%@`?~<=\\\u00A0\u0000\uD83D\uDE00é01yn";

    @Test
    void readingNeverThrowsForWhatAFileHolds(@TempDir Path folder) throws IOException {
        RandomPolicyFiles files = new RandomPolicyFiles(1);
        Random random = new Random(1);
        Path file = folder.resolve("broken.yaml");
        String whole = "";
        for (int i = 0; i < 1500; i++) {
            whole = i % 15 == 0 ? YamlWriter.write(files.next()) : whole;
            int from = whole.length() < 6000 || random.nextBoolean() ? 0 : whole.indexOf("\ndocuments:") + 1;
            StringBuilder yaml = new StringBuilder(whole.substring(from, Math.min(whole.length(), from + 3000)));
            for (int breaks = 1 + random.nextInt(4); breaks > 0; breaks--) {
                int place = random.nextInt(yaml.length());
                String splinter = String.valueOf(SPLINTERS.charAt(random.nextInt(SPLINTERS.length())));
                yaml.replace(place, Math.min(yaml.length(), place + random.nextInt(3)), splinter);
            }
            byte[] bytes = yaml.toString().getBytes(StandardCharsets.UTF_8);
            bytes[random.nextInt(bytes.length)] ^= (byte) (random.nextInt(50) == 0 ? 0x80 : 0);
            Files.write(file, bytes);

            Reading reading = PolicyFiles.read(file);

            assertThat(reading.isUsable()).as(yaml.toString()).isEqualTo(reading.mistakes().isEmpty());
            assertThat(reading.problems()).allSatisfy(problem -> {
                assertThat(problem.what()).isNotBlank();
                assertThat(problem.fix()).isNotBlank();
                assertThat(problem.where().file()).isEqualTo(file.toString());
            });
        }
    }

    @Test
    void deepOrEndlessNestingEndsSoon() {
        for (String bomb : List.of("[".repeat(100_000), "{a: ".repeat(100_000), "- ".repeat(100_000),
                "? ".repeat(50_000),
                "a: &a [x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n")) {
            assertThatCode(() -> assertThat(PolicyFiles.read("bomb.yaml", bomb).isUsable()).isFalse())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void aSchoolOfAFileWithMistakesIsNeverHandedOut() {
        Reading reading = PolicyFiles.read("test.yaml", "school: {name: A School, urn: none, colour: blue}");

        assertThat(reading.isUsable()).isFalse();
        assertThatThrownBy(reading::school).isInstanceOf(UnreadablePolicyFileException.class).hasMessage("""
                The policy files cannot be used until this is mended:
                test.yaml:1:31: A whole number is expected here, and "none" stands here. Write digits only, or take \
                the line out if it is not known.
                test.yaml:1:37: A school has no key "colour". The command "policy-review schema" gives the keys of a \
                school.""");
    }

    @Test
    void manyThreadsReadAtTheSameTime() throws Exception {
        RandomPolicyFiles files = new RandomPolicyFiles(3);
        List<String> yaml = Stream.generate(() -> YamlWriter.write(files.next())).limit(40).toList();
        List<String> alone = yaml.stream().map(NeverThrowsTest::readAndWrite).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<String>>> readers = Stream.<Callable<List<String>>>generate(
                    () -> () -> yaml.stream().map(NeverThrowsTest::readAndWrite).toList()).limit(16).toList();
            for (Future<List<String>> read : threads.invokeAll(readers)) {
                assertThat(read.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static String readAndWrite(String yaml) {
        return PolicyFiles.write(PolicyFiles.read("test.yaml", yaml).school());
    }
}
