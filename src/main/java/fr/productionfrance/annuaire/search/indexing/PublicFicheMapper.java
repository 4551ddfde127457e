package fr.productionfrance.annuaire.search.indexing;

import fr.productionfrance.annuaire.fiche.Box;
import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Capacity;
import fr.productionfrance.annuaire.fiche.Certificate;
import fr.productionfrance.annuaire.fiche.Contact;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.ResourceGroup;
import fr.productionfrance.annuaire.fiche.Round;
import fr.productionfrance.annuaire.fiche.Siren;
import fr.productionfrance.annuaire.fiche.Siret;
import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.nomenclature.HeadcountBand;
import fr.productionfrance.annuaire.nomenclature.ItGrade;
import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.search.FicheView.ContactView;
import fr.productionfrance.annuaire.search.FicheView.MachineView;
import fr.productionfrance.annuaire.search.indexing.PublicCapability.PublicCapacity;
import fr.productionfrance.annuaire.search.indexing.PublicFiche.PublicCertificate;
import fr.productionfrance.annuaire.search.indexing.PublicFiche.PublicSite;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** What of a fiche is public. Free hours and contacts of the cluster's own have no target here. */
@Mapper(config = MappingRules.class)
interface PublicFicheMapper {

    @Mapping(target = "name", expression = "java(fiche.data().displayName())")
    @Mapping(target = "registeredName", source = "data.name")
    @Mapping(target = "siren", source = "data.siren")
    @Mapping(target = "demo", source = "data.demo")
    @Mapping(target = "presentation", source = "data.presentation")
    @Mapping(target = "naf", source = "data.naf")
    @Mapping(target = "headcount", source = "data.headcount")
    @Mapping(target = "turnoverEuros", source = "data.turnover.euros")
    @Mapping(target = "turnoverYear", source = "data.turnover.year")
    @Mapping(target = "sectors", source = "data.sectors")
    @Mapping(target = "references", source = "data.references")
    @Mapping(target = "languages", source = "data.languages")
    @Mapping(target = "website", source = "data.website")
    @Mapping(target = "updatedOn", source = "updatedAt")
    @Mapping(target = "contacts", source = "data.contacts")
    @Mapping(target = "sites", source = "data.sites")
    @Mapping(target = "id", expression = "java(fiche.id().toString())")
    PublicFiche toPublic(Fiche fiche);

    @Mapping(target = "street", source = "address.street")
    @Mapping(target = "postcode", source = "address.postcode")
    @Mapping(target = "city", source = "address.city")
    @Mapping(target = "lat", source = "point.lat")
    @Mapping(target = "lon", source = "point.lon")
    @Mapping(target = "machines", source = "resources")
    PublicSite toPublic(Site site);

    PublicCertificate toPublic(Certificate certificate);

    @Mapping(target = "travelMm", source = "travel")
    MachineView toPublic(ResourceGroup machines);

    ContactView toPublic(Contact contact);

    @Mapping(target = "site", source = "site")
    @Mapping(target = "process", source = "capability.process")
    @Mapping(target = "toleranceTyped", source = "capability.tolerance.typed")
    @Mapping(target = "halfWidthUm", source = "capability.tolerance.halfWidthUm")
    @Mapping(target = "itGrade", source = "capability.tolerance.grade")
    @Mapping(target = "statedAtMm", source = "capability.tolerance.statedAtMm")
    @Mapping(target = "boxMm", source = "capability.box")
    @Mapping(target = "roundMm", source = "capability.round")
    @Mapping(target = "thicknessMinMm", source = "capability.thicknessMm.min")
    @Mapping(target = "thicknessMaxMm", source = "capability.thicknessMm.max")
    @Mapping(target = "massMinKg", source = "capability.massKg.min")
    @Mapping(target = "massMaxKg", source = "capability.massKg.max")
    @Mapping(target = "batchMin", source = "capability.batch.min")
    @Mapping(target = "batchMax", source = "capability.batch.max")
    @Mapping(target = "prototypeDays", source = "capability.leadTime.prototypeDays")
    @Mapping(target = "seriesDays", source = "capability.leadTime.seriesDays")
    @Mapping(target = "evidence", source = "capability.evidence.kind")
    @Mapping(target = "evidenceDate", source = "capability.evidence.date")
    @Mapping(target = "capacity", source = "capacity")
    PublicCapability toPublic(Capability capability, int site, @Nullable Capacity capacity);

    @Mapping(target = "from", expression = "java(from(capacity))")
    @Mapping(target = "until", source = "validUntil")
    @Mapping(target = "declaredOn", source = "declaredAt")
    PublicCapacity toPublic(Capacity capacity);

    /** The first instant at which the declared state holds. */
    default long from(Capacity capacity) {
        Instant from = capacity.from();
        return toMillis(from == null ? capacity.declaredAt() : from);
    }

    default List<ContactView> publicOnes(List<Contact> contacts) {
        return contacts.stream()
                .filter(contact -> contact.visibility() == Contact.Visibility.PUBLIC)
                .map(this::toPublic)
                .toList();
    }

    default List<String> toCodes(Set<Language> languages) {
        return languages.stream()
                .sorted()
                .map(language -> language.locale().getLanguage())
                .toList();
    }

    default @Nullable String toCode(@Nullable HeadcountBand band) {
        return band == null ? null : band.code();
    }

    default String toText(Siren siren) {
        return siren.value();
    }

    default @Nullable String toText(@Nullable Siret siret) {
        return siret == null ? null : siret.value();
    }

    default @Nullable Integer toNumber(@Nullable ItGrade grade) {
        return grade == null ? null : grade.number();
    }

    default List<Double> toSides(@Nullable Box box) {
        return box == null ? List.of() : List.of(box.lengthMm(), box.widthMm(), box.heightMm());
    }

    default List<Double> toSides(@Nullable Round round) {
        return round == null ? List.of() : List.of(round.diameterMm(), round.lengthMm());
    }

    default long toMillis(Instant instant) {
        return instant.toEpochMilli();
    }

    default LocalDate toDay(Instant instant) {
        return LocalDate.ofInstant(instant, FrenchTime.ZONE);
    }
}
