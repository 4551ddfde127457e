package fr.productionfrance.annuaire.search.query;

import fr.productionfrance.annuaire.search.Availability;
import fr.productionfrance.annuaire.search.CapabilityView;
import fr.productionfrance.annuaire.search.FicheView;
import fr.productionfrance.annuaire.search.FicheView.CertificateView;
import fr.productionfrance.annuaire.search.FicheView.SiteView;
import fr.productionfrance.annuaire.search.indexing.PublicCapability;
import fr.productionfrance.annuaire.search.indexing.PublicCapability.PublicCapacity;
import fr.productionfrance.annuaire.search.indexing.PublicFiche;
import fr.productionfrance.annuaire.search.indexing.PublicFiche.PublicCertificate;
import fr.productionfrance.annuaire.search.indexing.PublicFiche.PublicSite;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.InjectionStrategy;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants.ComponentModel;
import org.mapstruct.ReportingPolicy;

/** From what a document keeps to what a page shows, judged at the moment of asking. */
@Mapper(
        componentModel = ComponentModel.SPRING,
        injectionStrategy = InjectionStrategy.CONSTRUCTOR,
        unmappedTargetPolicy = ReportingPolicy.ERROR)
interface Views {

    @Mapping(target = "sites", expression = "java(sites(fiche.sites(), capabilities, moment))")
    FicheView toView(PublicFiche fiche, List<PublicCapability> capabilities, @Context Moment moment);

    @Mapping(target = "availability", source = "capacity")
    @Mapping(target = "availabilityDeclaredOn", source = "capacity.declaredOn")
    CapabilityView toView(PublicCapability capability, @Context Moment moment);

    @Mapping(target = "capabilities", source = "capabilities")
    SiteView toView(PublicSite site, List<PublicCapability> capabilities, @Context Moment moment);

    @Mapping(target = "valid", source = "expires")
    CertificateView toView(PublicCertificate certificate, @Context Moment moment);

    default List<SiteView> sites(List<PublicSite> sites, List<PublicCapability> capabilities, Moment moment) {
        return IntStream.range(0, sites.size())
                .mapToObj(number -> toView(
                        sites.get(number),
                        capabilities.stream().filter(c -> c.site() == number).toList(),
                        moment))
                .toList();
    }

    /** What was declared holds from its beginning until its end, and is unknown before and after. */
    default Availability availability(@Nullable PublicCapacity capacity, @Context Moment moment) {
        if (capacity == null || moment.millis() < capacity.from() || moment.millis() >= capacity.until()) {
            return Availability.UNKNOWN;
        }
        return Availability.valueOf(capacity.state());
    }

    /** A certificate is valid through its last day; without one, nobody can tell. */
    default boolean isValid(@Nullable LocalDate expires, @Context Moment moment) {
        return expires != null && !moment.today().isAfter(expires);
    }
}
