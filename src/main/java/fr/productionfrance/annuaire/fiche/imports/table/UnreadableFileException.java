package fr.productionfrance.annuaire.fiche.imports.table;

/** A file that can't be read as tables, with the reason in a form that a page can put into words. */
public final class UnreadableFileException extends Exception {

    /** Why a file can't be read. */
    public enum Reason {
        EMPTY,
        /** Detail: the limit in megabytes. */
        TOO_LARGE,
        PDF,
        IMAGE,
        PASSWORD_PROTECTED,
        /** The binary format of Excel before 2007. */
        OLD_EXCEL,
        /** Excel's binary workbook, .xlsb. */
        BINARY_EXCEL,
        OPEN_DOCUMENT,
        /** Some other packed file, such as a text document. */
        OTHER_PACKED,
        NOT_TEXT,
        BROKEN,
        /** Detail: the limit in megabytes. */
        UNPACKS_TOO_LARGE,
        /** Detail: the limit. */
        TOO_MANY_ROWS,
        /** Detail: the limit. */
        TOO_MANY_COLUMNS,
        /** Detail: the row where the quotation mark that has no end begins, as near as can be told. */
        UNCLOSED_QUOTE
    }

    private final Reason reason;
    private final String fileName;
    private final String detail;

    UnreadableFileException(Reason reason, String fileName, Object detail) {
        super(fileName + ": " + reason + " " + detail);
        this.reason = reason;
        this.fileName = fileName;
        this.detail = String.valueOf(detail);
    }

    UnreadableFileException(Reason reason, String fileName) {
        this(reason, fileName, "");
    }

    public Reason reason() {
        return reason;
    }

    public String fileName() {
        return fileName;
    }

    /** The figure that goes with the reason; empty for most. */
    public String detail() {
        return detail;
    }
}
