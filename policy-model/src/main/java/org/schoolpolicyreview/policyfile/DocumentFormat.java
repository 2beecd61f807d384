package org.schoolpolicyreview.policyfile;

import java.util.List;
import org.schoolpolicyreview.model.text.Block;

/**
 * A format of documents that stand in a school's folder as they are, such as Markdown. Found by
 * {@link java.util.ServiceLoader}; module {@code intake} brings those that the product has.
 */
public interface DocumentFormat {

    /** The endings of its files in lower case, without the point: {@code md}. */
    List<String> endings();

    /**
     * Reads a document.
     *
     * @param name what the file is called in messages and findings
     * @param bytes what it holds
     * @return its text, block by block, each with its line where it has one
     * @throws UnreadableDocumentException if it cannot be read, with what to do about it
     */
    List<Block> read(String name, byte[] bytes) throws UnreadableDocumentException;
}
