package fr.productionfrance.annuaire.bench.massindexer;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Siren;
import fr.productionfrance.annuaire.fiche.Turnover;
import fr.productionfrance.annuaire.nomenclature.HeadcountBand;
import fr.productionfrance.annuaire.nomenclature.Language;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/**
 * A fiche as Hibernate reads it: never written, so nothing is kept to compare with. All its parts hang on its id alone, not on
 * their site, so that Hibernate reads those of a batch with one array of ids per table, as the program's own reader does.
 */
@Entity
@Table(name = "fiche")
@Immutable
@NullUnmarked // Hibernate fills the fields, after the constructor
public class FicheRow {

    @Id
    private UUID id;

    private long version;
    private String slug;
    private String status;
    private Instant createdAt;
    private Instant updatedAt;
    private String siren;
    private String name;
    private String tradeName;
    private String presentation;
    private String naf;
    private String headcount;
    private Long turnoverEuros;
    private Integer turnoverYear;
    private String[] sectors;
    private String[] customers;
    private String[] languages;
    private String website;
    private int reviewEveryMonths;
    private boolean demo;

    @ElementCollection
    @CollectionTable(name = "contact", joinColumns = @JoinColumn(name = "fiche_id"))
    @OrderBy("position")
    private List<ContactRow> contacts;

    @ElementCollection
    @CollectionTable(name = "site", joinColumns = @JoinColumn(name = "fiche_id"))
    @OrderBy("position")
    private List<SiteRow> sites;

    @ElementCollection
    @CollectionTable(name = "certificate", joinColumns = @JoinColumn(name = "fiche_id"))
    @OrderBy("site, position")
    private List<CertificateRow> certificates;

    @ElementCollection
    @CollectionTable(name = "resource_group", joinColumns = @JoinColumn(name = "fiche_id"))
    @OrderBy("site, position")
    private List<ResourceRow> resources;

    @ElementCollection
    @CollectionTable(name = "capability", joinColumns = @JoinColumn(name = "fiche_id"))
    @OrderBy("site, position")
    private List<CapabilityRow> capabilities;

    @ElementCollection
    @CollectionTable(name = "capacity", joinColumns = @JoinColumn(name = "fiche_id"))
    @OrderBy("site, position")
    private List<CapacityRow> capacities;

    protected FicheRow() {}

    /** The fiche as the program knows it, from which both ways make the same document. */
    public Fiche toFiche() {
        return new Fiche(new FicheId(id), version, slug, FicheStatus.valueOf(status), createdAt, updatedAt, toData());
    }

    private FicheData toData() {
        return new FicheData(
                new Siren(siren),
                name,
                tradeName,
                presentation,
                naf,
                Optional.ofNullable(headcount).flatMap(HeadcountBand::ofCode).orElse(null),
                turnoverEuros == null ? null : new Turnover(turnoverEuros, turnoverYear),
                List.of(sectors),
                List.of(customers),
                contacts.stream().map(ContactRow::toContact).toList(),
                Stream.of(languages).map(Language::valueOf).collect(Collectors.toUnmodifiableSet()),
                website,
                reviewEveryMonths,
                demo,
                sites.stream()
                        .map(site -> site.toSite(
                                ofSite(certificates, site),
                                ofSite(resources, site),
                                ofSite(capabilities, site),
                                ofSite(capacities, site)))
                        .toList());
    }

    private static <P> List<P> ofSite(List<? extends RowOfSite<P>> rows, SiteRow site) {
        return rows.stream()
                .filter(row -> row.site() == site.position())
                .<P>map(RowOfSite::toPart)
                .toList();
    }
}
