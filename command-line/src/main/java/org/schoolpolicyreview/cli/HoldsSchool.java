package org.schoolpolicyreview.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tells a file that means to hold a school from another, without reading it as a policy file: it may have mistakes. */
final class HoldsSchool {

    private static final List<String> BEGINNINGS =
            List.of("school:", "\"school\":", "'school':", "{school:", "{ school:");
    private static final int A_LOOK = 1 << 20;

    private HoldsSchool() {}

    static boolean test(Path file) {
        try (var content = Files.newInputStream(file)) {
            return new String(content.readNBytes(A_LOOK), StandardCharsets.UTF_8).lines()
                    .map(line -> line.startsWith("\uFEFF") ? line.substring(1) : line)
                    .anyMatch(line -> BEGINNINGS.stream().anyMatch(line::startsWith));
        } catch (IOException e) {
            return true; // reading it as a policy file will say what is wrong
        }
    }
}
