package org.schoolpolicyreview.model;

/** The form in which a document came to its reader. */
public enum Medium implements Word {
    WEB_PAGE("web page", "A page written for the web; it has no page numbers.", true),
    WEB_PAGE_FROM_WORD("web page made from a Word document", "Tables and headings may have been lost.", false),
    ONLINE_DOCUMENT("online document", "A shared document shown as a web page.", false),
    ONLINE_FORM("online form", "A form to fill in on the web.", true),
    NEWS_PAGE("news page", "A page of news.", true),
    WORD_DOCUMENT("Word document", "A file of a word processor.", false),
    PDF("PDF", "A PDF file.", false),
    SHARED_FILE("Word or PDF on a document-sharing site", "Tables, bullets and headings are often lost.", false),
    SHARED_WORD("Word document on a document-sharing site", "Tables, bullets and headings are often lost.", false),
    SHARED_PDF("PDF on a document-sharing site", "Tables, bullets and headings are often lost.", false),
    PAPER("paper", "A copy on paper.", false);

    private final String word;
    private final String meaning;
    private final boolean withoutPages;

    Medium(String word, String meaning, boolean withoutPages) {
        this.word = word;
        this.meaning = meaning;
        this.withoutPages = withoutPages;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    /** Whether such a document is one page of the web, with no page numbers to cite. */
    public boolean withoutPages() {
        return withoutPages;
    }
}
