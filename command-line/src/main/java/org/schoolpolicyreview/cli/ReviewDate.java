package org.schoolpolicyreview.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a review date: 2026-11-23 or 23/11/2026. */
final class ReviewDate implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String written) {
        try {
            if (written.length() == 10 && written.charAt(2) == '/' && written.charAt(5) == '/') {
                return LocalDate.parse(
                        written.substring(6) + "-" + written.substring(3, 5) + "-" + written.substring(0, 2));
            }
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw new TypeConversionException("\"" + written + "\" is not a date. Write it like 2026-11-23.");
        }
    }
}
