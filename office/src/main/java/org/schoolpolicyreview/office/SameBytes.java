package org.schoolpolicyreview.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties;
import org.schoolpolicyreview.report.Program;

/** Writes an Office file so that the same report gives the same bytes: nothing in it comes from the clock. */
final class SameBytes {

    /** Of the first day of 1980 the JDK writes a second time beside it, and that one is of the machine's time zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** The most that Excel shows of a property. */
    private static final int PROPERTY = 255;

    private SameBytes() {}

    /** Writes it with its properties. Does not close {@code out}. */
    static void write(POIXMLDocument file, String title, LocalDate asOf, OutputStream out) throws IOException {
        properties(file.getProperties(), OfficeText.shorter(OfficeText.word(title), PROPERTY, "…"), asOf);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        file.write(written);
        withoutTimes(written.toByteArray(), out);
    }

    private static void properties(POIXMLProperties properties, String title, LocalDate asOf) {
        Optional<Date> day = Optional.of(Date.from(asOf.atStartOfDay(ZoneOffset.UTC).toInstant()));
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(title);
        core.setSubjectProperty("What school policies say about equality and racism");
        core.setCreator(Program.current().name());
        core.setLastModifiedByUser(Program.current().name());
        core.setCreated(day);
        core.setModified(day);
        core.getUnderlyingProperties().setLanguageProperty("en-GB");
        properties.getExtendedProperties().setApplication(Program.current().name());
    }

    private static void withoutTimes(byte[] zip, OutputStream out) throws IOException {
        ZipOutputStream fixed = new ZipOutputStream(out);
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                ZipEntry timeless = new ZipEntry(entry.getName());
                timeless.setTimeLocal(NO_TIME);
                fixed.putNextEntry(timeless);
                entries.transferTo(fixed);
                fixed.closeEntry();
            }
        }
        fixed.finish();
    }
}
