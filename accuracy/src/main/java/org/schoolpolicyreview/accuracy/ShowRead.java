package org.schoolpolicyreview.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.schoolpolicyreview.intake.markdown.MarkdownText;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.reading.DocumentReader;
import org.schoolpolicyreview.reading.ReadDocument;

/**
 * Shows what is read of folders of Markdown documents: {@code ShowRead [--sentences] FOLDER...}. For whoever writes or
 * mends a reader.
 */
public final class ShowRead {

    private ShowRead() {}

    /** Prints the things that were read, and with {@code --sentences} the sentences too. */
    public static void main(String[] arguments) throws IOException {
        boolean sentences = List.of(arguments).contains("--sentences");
        for (String argument : arguments) {
            if (!argument.startsWith("--")) {
                show(Path.of(argument), sentences);
            }
        }
    }

    private static void show(Path folder, boolean sentences) throws IOException {
        School.Builder school = School.named(folder.getFileName().toString());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".md")
                    && !each.getFileName().toString().equals("README.md")).sorted().toList()) {
                String name = file.getFileName().toString();
                school.document(PolicyDocument.named(name)
                        .text(MarkdownText.read(name, Files.readString(file))).build());
            }
        }
        for (ReadDocument document : new DocumentReader().read(school.build()).documents()) {
            System.out.println("== " + folder.getFileName() + " / " + document.identity());
            if (sentences) {
                document.sentences().forEach(sentence -> System.out.println("  " + sentence.kind() + " "
                        + sentence.context().opener().map(opener -> "[" + opener + "] ").orElse("")
                        + sentence.text() + " " + sentence.mentions()));
            }
            document.things().forEach(thing -> System.out.println("  " + thing));
        }
    }
}
