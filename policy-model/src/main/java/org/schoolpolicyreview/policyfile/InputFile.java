package org.schoolpolicyreview.policyfile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that was read, and what it held: whoever has the file can tell whether a report is of this version of it.
 *
 * @param name what the file is called, as it was named to the reader
 * @param sha256 the SHA-256 of its bytes, as 64 hexadecimal digits
 */
public record InputFile(String name, String sha256) {

    /** Of a file with these bytes. */
    public static InputFile of(String name, byte[] bytes) {
        try {
            return new InputFile(name, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }

    /** Of a text, as the bytes of its UTF-8. */
    static InputFile of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
