package org.schoolpolicyreview.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.schoolpolicyreview.policyfile.InputFile;

/**
 * What surrounds a review and decides no finding: who asked for it, and of which files it is.
 *
 * <pre>{@code
 * Reading reading = PolicyFiles.read(path);
 * GapReport report = review.of(reading.school(), asOf)
 *         .with(ReviewDetails.none().askedBy("governing board").inputs(reading.files()));
 * }</pre>
 */
public final class ReviewDetails {

    private static final ReviewDetails NONE = new ReviewDetails(Optional.empty(), List.of(), Optional.empty());

    private final Optional<String> askedBy;
    private final List<InputFile> inputs;
    private final Optional<String> profile;

    private ReviewDetails(Optional<String> askedBy, List<InputFile> inputs, Optional<String> profile) {
        this.askedBy = askedBy;
        this.inputs = List.copyOf(inputs);
        this.profile = profile;
    }

    /** Nothing is known of them. */
    public static ReviewDetails none() {
        return NONE;
    }

    /** The same, asked for by this role or body, never a person's name; a blank text means that it is not known. */
    public ReviewDetails askedBy(String roleOrBody) {
        return new ReviewDetails(unlessBlank(roleOrBody), inputs, profile);
    }

    /** The same, made from these files. */
    public ReviewDetails inputs(List<InputFile> files) {
        return new ReviewDetails(askedBy, files, profile);
    }

    /** The same, with this profile of a council, by its name; a blank text means that there was none. */
    public ReviewDetails profile(String name) {
        return new ReviewDetails(askedBy, inputs, unlessBlank(name));
    }

    /** The role or body that asked for the review, if it is known. */
    public Optional<String> askedBy() {
        return askedBy;
    }

    /** The files that the review was made from, in the order of reading; empty if the school came from no file. */
    public List<InputFile> inputs() {
        return inputs;
    }

    /** The name of the council's profile, if there was one. */
    public Optional<String> profile() {
        return profile;
    }

    private static Optional<String> unlessBlank(String text) {
        return Optional.of(text.strip()).filter(stripped -> !stripped.isEmpty());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReviewDetails that && that.askedBy.equals(askedBy) && that.inputs.equals(inputs)
                && that.profile.equals(profile);
    }

    @Override
    public int hashCode() {
        return Objects.hash(askedBy, inputs, profile);
    }

    @Override
    public String toString() {
        return "ReviewDetails[askedBy=" + askedBy + ", inputs=" + inputs + ", profile=" + profile + "]";
    }
}
