package org.schoolpolicyreview.teaching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.schoolpolicyreview.teaching.cues.WriterCount;

/**
 * Counts by writer how many teaching sentences hold a weakening cue: {@code CountCues FOLDER [WRITER...]}; of the writers
 * named it lists the errors. Of the sentences that fall short many should hold one, of those put firmly few.
 */
public final class CountCues {

    private CountCues() {}

    /** Prints the counts of each writer of the folder, and the errors of those named. */
    public static void main(String[] arguments) throws IOException {
        List<String> listed = List.of(arguments).subList(1, arguments.length);
        try (Stream<Path> folders = Files.list(Path.of(arguments[0]))) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                if (!folder.getFileName().toString().equals("briefs")) {
                    WriterCount count = WriterCount.of(folder);
                    System.out.println(count);
                    if (listed.contains(folder.getFileName().toString())) {
                        count.errors().forEach(System.out::println);
                    }
                }
            }
        }
    }
}
