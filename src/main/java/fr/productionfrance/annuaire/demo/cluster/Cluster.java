package fr.productionfrance.annuaire.demo.cluster;

import fr.productionfrance.annuaire.demo.DemoFile;
import fr.productionfrance.annuaire.demo.InventedNumbers;
import fr.productionfrance.annuaire.demo.cluster.MemberRow.PlaceCells;
import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Contact;
import fr.productionfrance.annuaire.fiche.Contact.Visibility;
import fr.productionfrance.annuaire.fiche.Evidence;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.Siren;
import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.nomenclature.Commune;
import fr.productionfrance.annuaire.nomenclature.HeadcountBand;
import fr.productionfrance.annuaire.nomenclature.NafCodes;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The members of the demonstration, as their fiches are on a given day. */
final class Cluster {

    private final List<MemberRow> members = new DemoFile("cluster/members.csv").rows(MemberRow::read);
    private final List<CapabilityRow> rows = new DemoFile("cluster/capabilities.csv").rows(CapabilityRow::read);
    private final Places places;
    private final NafCodes nafCodes;
    private final ToleranceReader reader;

    Cluster(Places places, NafCodes nafCodes, ToleranceReader reader) {
        this.places = places;
        this.nafCodes = nafCodes;
        this.reader = reader;
    }

    /** Certificates and capacities run from that instant. */
    List<FicheData> fiches(Instant now) {
        List<FicheData> fiches = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            fiches.add(fiche(members.get(i), i + 1, now));
        }
        return fiches;
    }

    private FicheData fiche(MemberRow member, int number, Instant now) {
        Siren siren = InventedNumbers.siren(number);
        return new FicheData(
                siren,
                member.name(),
                null,
                member.presentation(),
                member.naf(),
                HeadcountBand.ofEmployees(member.employees()),
                null,
                member.sectors(),
                List.of(),
                List.of(contact(number)),
                member.languages(),
                "https://membre-" + number + ".demo.example",
                FicheData.USUAL_REVIEW_MONTHS,
                true,
                sites(member, siren, now));
    }

    private List<Site> sites(MemberRow member, Siren siren, Instant now) {
        List<Site> sites = new ArrayList<>();
        sites.add(site(member, siren, 1, member.first(), now));
        if (member.second() != null) {
            sites.add(site(member, siren, 2, member.second(), now));
        }
        return sites;
    }

    private Site site(MemberRow member, Siren siren, int number, PlaceCells at, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Places.TIME_ZONE);
        List<CapabilityRow> here = rows.stream()
                .filter(row -> row.member().equals(member.key()) && row.site() == number)
                .toList();
        MemberSite parts = new MemberSite(here, reader, now, today);
        Commune commune = places.byInsee(at.insee()).orElseThrow();
        return new Site(
                InventedNumbers.siret(siren, number),
                number == 1 ? null : "Site de " + commune.name(),
                new Site.Address(at.street(), at.postcode(), at.insee(), commune.name()),
                commune.departement(),
                commune.point(),
                null,
                null,
                MemberSite.certificates(member.certificates(), today),
                parts.resources(),
                here.isEmpty() ? byActivityCode(member, today) : parts.capabilities(),
                parts.capacities());
    }

    /** Of a member that has said nothing yet, the registered activity tells the broad processes. */
    private List<Capability> byActivityCode(MemberRow member, LocalDate today) {
        return nafCodes.broadProcesses(member.naf()).stream()
                .map(process -> byActivityCode(member, process, today))
                .toList();
    }

    private static Capability byActivityCode(MemberRow member, String process, LocalDate today) {
        return Capability.ofProcess(
                UUID.nameUUIDFromBytes((member.key() + process).getBytes(StandardCharsets.UTF_8)),
                process,
                new Evidence(Evidence.Kind.ACTIVITY_CODE, today));
    }

    /** An address and a number that are set aside for fiction. */
    private static Contact contact(int number) {
        return new Contact(
                "Accueil (démonstration)",
                "Devis",
                "contact@membre-" + number + ".demo.example",
                "04 65 71 00 %02d".formatted(number),
                Visibility.PUBLIC);
    }
}
