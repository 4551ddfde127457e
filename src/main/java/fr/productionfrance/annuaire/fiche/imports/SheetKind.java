package fr.productionfrance.annuaire.fiche.imports;

/** What the rows of a sheet are about. */
public enum SheetKind {
    MEMBERS("Membres", "membres"),
    CAPABILITIES("Capacités", "capacites");

    private final String sheetName;
    private final String fileName;

    SheetKind(String sheetName, String fileName) {
        this.sheetName = sheetName;
        this.fileName = fileName;
    }

    /** The sheet's name in the template; in a file that is read any name will do. */
    public String sheetName() {
        return sheetName;
    }

    /** The same as a file name, without an ending. */
    public String fileName() {
        return fileName;
    }
}
