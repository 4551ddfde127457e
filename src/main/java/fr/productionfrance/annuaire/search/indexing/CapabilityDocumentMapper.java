package fr.productionfrance.annuaire.search.indexing;

import fr.productionfrance.annuaire.fiche.Batch;
import fr.productionfrance.annuaire.fiche.Bounds;
import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.LeadTime;
import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.fiche.Tolerance;
import fr.productionfrance.annuaire.nomenclature.GeoPoint;
import fr.productionfrance.annuaire.search.indexing.FicheDocument.Point;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** A capability, with the place of its site, as a nested document. */
@Mapper(config = MappingRules.class, uses = CodePaths.class)
interface CapabilityDocumentMapper {

    @Mapping(target = "process", source = "capability.process")
    @Mapping(target = "processL1", source = "capability.process", qualifiedByName = "processL1")
    @Mapping(target = "processL2", source = "capability.process", qualifiedByName = "processL2")
    @Mapping(target = "processL3", source = "capability.process", qualifiedByName = "processL3")
    @Mapping(target = "material", source = "materials")
    @Mapping(target = "materialL1", source = "materials", qualifiedByName = "materialL1")
    @Mapping(target = "materialL2", source = "materials", qualifiedByName = "materialL2")
    @Mapping(target = "materialL3", source = "materials", qualifiedByName = "materialL3")
    @Mapping(target = "halfWidthUm", source = "view.halfWidthUm")
    @Mapping(target = "itGrade", source = "view.itGrade")
    @Mapping(target = "statedAtMm", source = "view.statedAtMm")
    @Mapping(target = "nominalMinMm", source = "capability.tolerance.nominalMinMm")
    @Mapping(target = "nominalMaxMm", source = "capability.tolerance.nominalMaxMm")
    @Mapping(target = "boxLengthMm", source = "capability.box.lengthMm")
    @Mapping(target = "boxWidthMm", source = "capability.box.widthMm")
    @Mapping(target = "boxHeightMm", source = "capability.box.heightMm")
    @Mapping(target = "roundDiameterMm", source = "capability.round.diameterMm")
    @Mapping(target = "roundLengthMm", source = "capability.round.lengthMm")
    @Mapping(target = "massMinKg", source = "view.massMinKg")
    @Mapping(target = "massMaxKg", source = "view.massMaxKg")
    @Mapping(target = "batchMin", source = "view.batchMin")
    @Mapping(target = "batchMax", source = "view.batchMax")
    @Mapping(target = "leadDays", expression = "java(capability.leadTime().shortestDays())")
    @Mapping(target = "tolerancePreset", source = "capability.tolerance")
    @Mapping(target = "sizePreset", source = "capability")
    @Mapping(target = "massPreset", source = "capability.massKg")
    @Mapping(target = "batchPreset", source = "capability.batch")
    @Mapping(target = "leadPreset", source = "capability.leadTime")
    @Mapping(target = "availability", source = "view.capacity.state")
    @Mapping(target = "availableFrom", source = "view.capacity.from")
    @Mapping(target = "availableUntil", source = "view.capacity.until")
    @Mapping(target = "evidence", source = "view.evidence")
    @Mapping(target = "departement", source = "site.departement")
    @Mapping(target = "point", source = "site.point")
    @Mapping(target = "view", source = "view")
    @Mapping(target = "core", source = "core")
    CapabilityDocument toDocument(
            Capability capability, Set<String> materials, Site site, PublicCapability view, boolean core);

    Point toPoint(GeoPoint point);

    default List<String> fittingPresets(@Nullable Tolerance tolerance) {
        return FittingPresets.of(tolerance);
    }

    default List<String> fittingPresets(Capability capability) {
        return FittingPresets.of(capability.box(), capability.round());
    }

    default List<String> fittingPresets(Bounds massKg) {
        return FittingPresets.of(massKg);
    }

    default List<String> fittingPresets(Batch batch) {
        return FittingPresets.of(batch);
    }

    default List<String> fittingPresets(LeadTime leadTime) {
        return FittingPresets.of(leadTime);
    }
}
