package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.fiche.store.PartTable.Placed;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Reads fiches with all their parts: one query for the fiches, then one for each table of parts, however many fiches there are.
 * The caller sees to it that nothing changes between them: a snapshot, or a lock on the fiches.
 */
final class FicheReader {

    private final Connection connection;

    FicheReader(Connection connection) {
        this.connection = connection;
    }

    /** Fills the place-holders of a query. */
    interface Parameters {
        void fill(PreparedStatement query) throws SQLException;
    }

    /** The whole fiches that meet a condition, which may go on with an order and a limit. */
    List<Fiche> read(String condition, Parameters parameters) throws SQLException {
        List<Fiche> bare = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(Tables.FICHE.select(condition))) {
            parameters.fill(query);
            try (ResultSet result = query.executeQuery()) {
                RowReader row = new RowReader(result);
                while (row.next()) {
                    bare.add(Tables.FICHE.read(row));
                }
            }
        }
        return bare.isEmpty() ? List.of() : whole(bare);
    }

    List<Fiche> byIds(Collection<FicheId> ids) throws SQLException {
        Array values = uuids(ids.stream());
        return read("id = ANY (?)", query -> query.setArray(1, values));
    }

    /** The fiches, kept from changing until the transaction ends; in one order for all, so that no two wait for each other. */
    List<Fiche> lock(Collection<FicheId> ids) throws SQLException {
        Array values = uuids(ids.stream());
        return read("id = ANY (?) ORDER BY id FOR UPDATE", query -> query.setArray(1, values));
    }

    private Array uuids(Stream<FicheId> ids) throws SQLException {
        return connection.createArrayOf("uuid", ids.map(FicheId::value).toArray());
    }

    private List<Fiche> whole(List<Fiche> bare) throws SQLException {
        Array ids = uuids(bare.stream().map(Fiche::id));
        var contacts = parts(ids, Tables.CONTACT);
        var sites = parts(ids, Tables.SITE);
        var certificates = parts(ids, Tables.CERTIFICATE);
        var resources = parts(ids, Tables.RESOURCE);
        var capabilities = parts(ids, Tables.CAPABILITY);
        var capacities = parts(ids, Tables.CAPACITY);
        List<Fiche> whole = new ArrayList<>(bare.size());
        for (Fiche fiche : bare) {
            List<Site> ofFiche = new ArrayList<>();
            for (Placed<Site> site : sites.of(fiche)) {
                int place = site.position();
                ofFiche.add(site.part()
                        .withParts(
                                certificates.of(fiche, place),
                                resources.of(fiche, place),
                                capabilities.of(fiche, place),
                                capacities.of(fiche, place)));
            }
            FicheData data = fiche.data().withContacts(contacts.of(fiche, 0)).withSites(ofFiche);
            whole.add(new Fiche(
                    fiche.id(),
                    fiche.version(),
                    fiche.slug(),
                    fiche.status(),
                    fiche.createdAt(),
                    fiche.updatedAt(),
                    data));
        }
        return whole;
    }

    private <P> Parts<P> parts(Array ids, PartTable<P> table) throws SQLException {
        Parts<P> parts = new Parts<>(new HashMap<>());
        try (PreparedStatement query = connection.prepareStatement(table.select())) {
            query.setArray(1, ids);
            try (ResultSet result = query.executeQuery()) {
                RowReader row = new RowReader(result);
                while (row.next()) {
                    UUID fiche = row.uuid();
                    int site = table.isOfSite() ? row.integer() : 0;
                    parts.add(fiche, new Placed<>(site, row.integer(), table.read(row)));
                }
            }
        }
        return parts;
    }

    /** The parts of one kind, by fiche, each fiche's in order. */
    private record Parts<P>(Map<UUID, List<Placed<P>>> byFiche) {

        void add(UUID fiche, Placed<P> part) {
            byFiche.computeIfAbsent(fiche, _ -> new ArrayList<>()).add(part);
        }

        List<Placed<P>> of(Fiche fiche) {
            return byFiche.getOrDefault(fiche.id().value(), List.of());
        }

        List<P> of(Fiche fiche, int site) {
            List<P> parts = new ArrayList<>();
            for (Placed<P> placed : of(fiche)) {
                if (placed.site() == site) {
                    parts.add(placed.part());
                }
            }
            return parts;
        }
    }
}
