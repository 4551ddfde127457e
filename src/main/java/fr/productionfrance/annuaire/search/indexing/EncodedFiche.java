package fr.productionfrance.annuaire.search.indexing;

/** A document ready to be sent. */
public final class EncodedFiche {

    private final String id;
    private final long version;
    private final byte[] json;
    private final String contentHash;

    EncodedFiche(String id, long version, byte[] json, String contentHash) {
        this.id = id;
        this.version = version;
        this.json = json;
        this.contentHash = contentHash;
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** The document's bytes, the content hash included; not to be written to. */
    public byte[] json() {
        return json;
    }

    /** Of everything but itself, so that index and store can be compared without reading documents. */
    public String contentHash() {
        return contentHash;
    }
}
