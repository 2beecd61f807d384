package org.schoolpolicyreview.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of which the frame of a sentence is made, whatever it is about. */
final class EverydayWords {

    private EverydayWords() {}

    static Set<String> read() {
        try (InputStream in = Objects.requireNonNull(EverydayWords.class.getResourceAsStream("everyday-words.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" "))).collect(Collectors.toUnmodifiableSet());
        } catch (IOException fault) {
            throw new UncheckedIOException("The list of everyday words could not be read.", fault);
        }
    }
}
