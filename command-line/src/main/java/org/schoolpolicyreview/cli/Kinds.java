package org.schoolpolicyreview.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.yaml.Nearest;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a kind of document by any of the titles that real ones carry. */
final class Kinds implements ITypeConverter<DocumentKind> {

    @Override
    public DocumentKind convert(String written) {
        String wanted = written.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> words(kind).anyMatch(word -> word.toLowerCase(Locale.ROOT).equals(wanted)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("There is no kind of document \"" + written + "\". "
                        + Nearest.didYouMean(written, known(), "The kinds are: " + String.join(", ", names()) + ".")));
    }

    private static Stream<String> words(DocumentKind kind) {
        return Stream.concat(Stream.of(kind.word()), kind.alsoWritten().stream());
    }

    private static List<String> known() {
        return Arrays.stream(DocumentKind.values()).flatMap(Kinds::words).toList();
    }

    private static List<String> names() {
        return Arrays.stream(DocumentKind.values()).map(DocumentKind::word).toList();
    }
}
