package fr.productionfrance.annuaire.search.indexing;

import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.util.BinaryData;
import fr.productionfrance.annuaire.fiche.FicheId;

/**
 * One operation of a bulk request. The same version may be written again, which is what a repair does; an older one never
 * replaces a newer one.
 *
 * @param bytes about how much of a request it takes
 */
record BulkItem(FicheId id, BulkOperation operation, int bytes) {

    private static final int ACTION_BYTES = 120;

    static BulkItem put(String index, FicheId id, EncodedFiche fiche) {
        return new BulkItem(
                id,
                BulkOperation.of(op -> op.index(i -> i.index(index)
                        .id(fiche.id())
                        .version(fiche.version())
                        .versionType(VersionType.ExternalGte)
                        .document(BinaryData.of(fiche.json(), "application/json")))),
                ACTION_BYTES + fiche.json().length);
    }

    static BulkItem remove(String index, FicheId id, long version) {
        return new BulkItem(
                id,
                BulkOperation.of(op -> op.delete(
                        d -> d.index(index).id(id.toString()).version(version).versionType(VersionType.ExternalGte))),
                ACTION_BYTES);
    }

    /** Whether it went to an index that is no longer under that alias: its build was rolled back, or serves by now. */
    boolean isForIndexThatWentAway(WriteOutcome outcome, String alias) {
        String target = operation.isIndex()
                ? operation.index().index()
                : operation.delete().index();
        return alias.equals(target)
                && outcome instanceof WriteOutcome.Later(String why)
                && why.startsWith("index_not_found_exception");
    }
}
