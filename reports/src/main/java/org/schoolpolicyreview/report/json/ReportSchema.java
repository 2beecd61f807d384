package org.schoolpolicyreview.report.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema (draft-07) of {@link JsonReport}. Published in the jar as {@code report.schema.json}. */
public final class ReportSchema {

    /** The usual name of the schema. */
    public static final String FILE_NAME = "report.schema.json";

    /**
     * The version that reports carry. Its first number changes when a field changes or goes, its second when one comes.
     */
    public static final String VERSION = "2.0";

    private ReportSchema() {}

    /** The schema itself. */
    public static String text() {
        try (InputStream file = ReportSchema.class.getResourceAsStream(FILE_NAME)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
