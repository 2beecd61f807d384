package org.schoolpolicyreview.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.schoolpolicyreview.yaml.Nearest;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The formats of a report. */
enum Format {
    TEXT,
    JSON;

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a format as a user writes it. */
    static final class Reader implements ITypeConverter<Format> {

        @Override
        public Format convert(String written) {
            List<String> words = Arrays.stream(values()).map(Format::word).toList();
            return Arrays.stream(values()).filter(format -> format.word().equalsIgnoreCase(written)).findFirst()
                    .orElseThrow(() -> new TypeConversionException("There is no format \"" + written + "\". "
                            + Nearest.didYouMean(written, words,
                                    "The formats are: " + String.join(", ", words) + ".")));
        }
    }
}
