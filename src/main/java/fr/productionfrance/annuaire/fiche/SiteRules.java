package fr.productionfrance.annuaire.fiche;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What holds for a site and all that stands there. */
final class SiteRules {

    private static final int MOST_PARTS = 500;
    private static final double HOURS_OF_A_WEEK = 168;

    private final CodeRules codes;
    private final PlaceRules places;
    private final DateRules dates;
    private final CapabilityRules capabilities;

    SiteRules(CodeRules codes, PlaceRules places, DateRules dates, CapabilityRules capabilities) {
        this.codes = codes;
        this.places = places;
        this.dates = dates;
        this.capabilities = capabilities;
    }

    /**
     * Checks one site.
     *
     * @param seen the ids of the capabilities of the sites before, to which those of this one are added
     */
    void check(Findings at, Site site, FicheData fiche, Set<UUID> seen) {
        Siret siret = site.siret();
        if (siret != null && !siret.siren().equals(fiche.siren())) {
            at.at("siret")
                    .add(
                            ProblemCode.SIRET_OF_ANOTHER_FIRM,
                            siret.value(),
                            fiche.siren().value());
        }
        TextRules.line(at.at("label"), site.label(), TextRules.NAME);
        places.check(at, site);
        at.at("craneT").within(Quantity.LIFT, site.craneT());
        at.at("cleanRoomIso").within(Quantity.CLEAN_ROOM_CLASS, site.cleanRoomIso());
        certificates(at, site.certificates());
        resources(at, site.resources());
        capabilities(at, site, fiche.naf(), seen);
        capacities(at, site.capacities());
    }

    private void certificates(Findings site, List<Certificate> certificates) {
        site.at("certificates").atMost(MOST_PARTS, certificates);
        for (int i = 0; i < certificates.size(); i++) {
            Certificate certificate = certificates.get(i);
            Findings at = site.at("certificates", i);
            codes.certification(at.at("scheme"), certificate.scheme());
            TextRules.lines(at.at("scope"), certificate.scope(), TextRules.NOTE);
            TextRules.line(at.at("body"), certificate.body(), TextRules.NAME);
            TextRules.line(at.at("number"), certificate.number(), TextRules.NAME);
            dates.pastDay(at.at("issued"), certificate.issued());
            dates.day(at.at("expires"), certificate.expires());
            at.at("expires").ordered(certificate.issued(), certificate.expires());
        }
    }

    private void resources(Findings site, List<ResourceGroup> resources) {
        site.at("resources").atMost(MOST_PARTS, resources);
        Set<String> labels = new HashSet<>();
        for (int i = 0; i < resources.size(); i++) {
            ResourceGroup group = resources.get(i);
            Findings at = site.at("resources", i);
            TextRules.line(at.at("label"), group.label(), TextRules.NAME);
            at.at("label").once(group.label(), labels);
            codes.process(at.at("process"), group.process());
            at.at("count").within(Quantity.MACHINES, group.count());
            at.at("axes").within(Quantity.AXES, group.axes());
            SizeRules.box(at.at("travel"), group.travel());
            SizeRules.round(at.at("swingMm"), group.swingMm());
            at.at("barMm").within(Quantity.LENGTH, group.barMm());
            at.at("maxKg").within(Quantity.MACHINE_LOAD, group.maxKg());
            at.at("pressT").within(Quantity.PRESS_FORCE, group.pressT());
            at.at("hoursPerWeek").within(group.hoursPerWeek(), 0, HOURS_OF_A_WEEK * group.count(), "h");
        }
    }

    private void capabilities(Findings site, Site of, @Nullable String naf, Set<UUID> seen) {
        site.at("capabilities").atMost(MOST_PARTS, of.capabilities());
        Set<String> resources =
                of.resources().stream().map(ResourceGroup::label).collect(Collectors.toSet());
        for (int i = 0; i < of.capabilities().size(); i++) {
            Capability capability = of.capabilities().get(i);
            Findings at = site.at("capabilities", i);
            at.at("id").once(capability.id(), seen);
            capabilities.check(at, capability, resources, naf);
        }
    }

    private void capacities(Findings site, List<Capacity> capacities) {
        site.at("capacities").atMost(MOST_PARTS, capacities);
        Set<String> processes = new HashSet<>();
        for (int i = 0; i < capacities.size(); i++) {
            Capacity capacity = capacities.get(i);
            Findings at = site.at("capacities", i);
            codes.process(at.at("process"), capacity.process());
            at.at("process").once(capacity.process(), processes);
            at.at("freeHoursPerWeek").within(Quantity.FREE_HOURS, capacity.freeHoursPerWeek());
            TextRules.line(at.at("declaredBy"), capacity.declaredBy(), TextRules.NAME);
            dates.instant(at.at("from"), capacity.from());
            dates.pastInstant(at.at("declaredAt"), capacity.declaredAt());
            dates.instant(at.at("validUntil"), capacity.validUntil());
            at.at("validUntil").ordered(capacity.declaredAt(), capacity.validUntil());
            at.at("validUntil").ordered(capacity.from(), capacity.validUntil());
        }
    }
}
