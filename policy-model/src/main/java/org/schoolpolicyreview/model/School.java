package org.schoolpolicyreview.model;

import java.util.List;
import java.util.Optional;

/**
 * A school: the facts that decide which criteria apply to it, and its policy documents.
 *
 * <pre>{@code
 * School school = School.named("Harbour View Primary School")
 *         .set(School.PHASE, CodedValue.named("Primary"))
 *         .document(PolicyDocument.named("equality-policy.md").text(blocks).build())
 *         .build();
 * }</pre>
 */
public final class School extends Described {

    /** The name. */
    public static final Field<String> NAME = Field.named("name");
    /** The unique reference number of the public register: six digits. */
    public static final Field<Integer> URN = Field.named("urn");
    /** The local authority. */
    public static final Field<CodedValue> AUTHORITY = Field.named("local-authority");
    /** The number within the local authority. */
    public static final Field<String> ESTABLISHMENT_NUMBER = Field.named("establishment-number");
    /** The phase of education. */
    public static final Field<CodedValue> PHASE = Field.named("phase");
    /** The type of establishment. */
    public static final Field<CodedValue> TYPE = Field.named("type");
    /** The religious character. */
    public static final Field<CodedValue> RELIGIOUS_CHARACTER = Field.named("religious-character");
    /** The academy trust that runs it. */
    public static final Field<CodedValue> TRUST = Field.named("trust");
    /** The federation that it is part of. */
    public static final Field<CodedValue> FEDERATION = Field.named("federation");
    /** Whom it admits: the gender of entry. */
    public static final Field<CodedValue> GENDER = Field.named("gender-of-entry");
    /** The lowest age of its pupils, in years. */
    public static final Field<Integer> LOWEST_AGE = Field.named("lowest-age");
    /** The highest age of its pupils, in years. */
    public static final Field<Integer> HIGHEST_AGE = Field.named("highest-age");
    /** How many pupils it has. */
    public static final Field<Integer> PUPILS = Field.named("pupils");
    /** How many people its employer employs, in a trust those of the whole trust. */
    public static final Field<Integer> EMPLOYEES = Field.named("employees");
    /** The kinds of document that the school says it does not have. */
    public static final Field<List<DocumentKind>> HAS_NO = Field.named("has-no");
    /** Its policy documents. */
    public static final Field<List<PolicyDocument>> DOCUMENTS = Field.named("documents");

    private School(Builder builder) {
        super(builder);
    }

    /** Begins a school under its name. */
    public static Builder named(String name) {
        return new Builder().set(NAME, name);
    }

    /** Begins a school whose name is set later. */
    public static Builder builder() {
        return new Builder();
    }

    /** The name. */
    public String name() {
        return get(NAME).orElseThrow();
    }

    /** The unique reference number of the public register: six digits. */
    public Optional<Integer> urn() {
        return get(URN);
    }

    /** The local authority, by the register's code and name. */
    public Optional<CodedValue> authority() {
        return get(AUTHORITY);
    }

    /** The phase of education, by the register's code and name. */
    public Optional<CodedValue> phase() {
        return get(PHASE);
    }

    /** The type of establishment, by the register's code and name. */
    public Optional<CodedValue> type() {
        return get(TYPE);
    }

    /** How many people its employer employs; unknown if empty. */
    public Optional<Integer> employees() {
        return get(EMPLOYEES);
    }

    /** The kinds of document that the school says it does not have. */
    public List<DocumentKind> hasNo() {
        return all(HAS_NO);
    }

    /** Its policy documents, in the order in which they were supplied. */
    public List<PolicyDocument> documents() {
        return all(DOCUMENTS);
    }

    /** The same school with these documents after its own. */
    public School withDocuments(List<PolicyDocument> more) {
        Builder builder = new Builder();
        builder.setAll(this);
        more.forEach(builder::document);
        return builder.at(origin()).build();
    }

    /** The same school with these documents in place of its own. */
    public School withOnly(List<PolicyDocument> documents) {
        Builder builder = new Builder();
        builder.setAll(this);
        builder.set(DOCUMENTS, documents);
        return builder.at(origin()).build();
    }

    /** Gathers a school. */
    public static final class Builder extends Described.Builder<Builder> {

        private Builder() {}

        /** Adds a policy document. */
        public Builder document(PolicyDocument document) {
            return add(DOCUMENTS, document);
        }

        /** Says that the school has no document of this kind. */
        public Builder hasNo(DocumentKind kind) {
            return add(HAS_NO, kind);
        }

        /**
         * Builds the school.
         *
         * @throws IllegalStateException if it has no name
         */
        public School build() {
            needs(has(NAME), "A school needs a name: School.named(...).");
            return new School(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
