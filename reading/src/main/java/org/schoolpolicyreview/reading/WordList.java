package org.schoolpolicyreview.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A list of English that stands beside a class as a resource: an entry a line; empty lines and lines that start with
 * {@code #} are left out.
 */
public final class WordList {

    private WordList() {}

    /**
     * The entries of a list, in their order.
     *
     * @param beside the class beside which it stands
     * @param name the name of the resource
     * @throws IllegalStateException if the product was built without it
     */
    public static List<String> read(Class<?> beside, String name) {
        try (InputStream stream = beside.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The list " + name + " beside " + beside.getName() + " is missing.");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines()
                    .map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException("The list " + name + " could not be read.", fault);
        }
    }
}
