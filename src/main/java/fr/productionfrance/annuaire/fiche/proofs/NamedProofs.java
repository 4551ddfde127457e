package fr.productionfrance.annuaire.fiche.proofs;

import fr.productionfrance.annuaire.fiche.Certificate;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.Problem;
import fr.productionfrance.annuaire.fiche.ProblemCode;
import fr.productionfrance.annuaire.fiche.Proof;
import fr.productionfrance.annuaire.fiche.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The files that a fiche names. The caller has checked who asks, and holds the transaction where there is to be one. */
@Component
public class NamedProofs {

    private final ProofTable files;

    NamedProofs(ProofTable files) {
        this.files = files;
    }

    /** A problem for each certificate whose file the fiche has not, or not any more; the files that it has stay until the transaction ends. */
    public List<Problem> problems(FicheId fiche, FicheData data) {
        Set<UUID> held = held(fiche, data);
        List<Problem> problems = new ArrayList<>();
        for (int site = 0; site < data.sites().size(); site++) {
            List<Certificate> certificates = data.sites().get(site).certificates();
            for (int row = 0; row < certificates.size(); row++) {
                Proof proof = certificates.get(row).proof();
                if (proof != null && !held.contains(proof.id())) {
                    problems.add(new Problem(
                            "sites[" + site + "].certificates[" + row + "].proof",
                            ProblemCode.PROOF_GONE,
                            List.of(proof.name())));
                }
            }
        }
        return problems;
    }

    /** What the fiche names and has not any more. */
    public List<Proof> gone(FicheId fiche, FicheData data) {
        Set<UUID> held = held(fiche, data);
        return named(data).stream().filter(proof -> !held.contains(proof.id())).toList();
    }

    /** The same, without what is gone. */
    public FicheData withoutGone(FicheId fiche, FicheData data) {
        Set<UUID> held = held(fiche, data);
        return withProofs(data, proof -> held.contains(proof.id()) ? proof : null);
    }

    /**
     * What one fiche is to say, of which a part was another's: the other's files are copied, so that each fiche has its own and both
     * histories go on telling of theirs.
     */
    public FicheData takenOver(FicheId into, FicheId from, FicheData data) {
        Set<UUID> held = held(into, data);
        return withProofs(data, proof -> held.contains(proof.id()) ? proof : copied(proof, from, into));
    }

    private @Nullable Proof copied(Proof proof, FicheId from, FicheId into) {
        Proof copy = new Proof(UUID.randomUUID(), proof.name(), proof.sha256());
        return files.copy(proof.id(), from, copy.id(), into) ? copy : null;
    }

    private Set<UUID> held(FicheId fiche, FicheData data) {
        Set<UUID> named = named(data).stream().map(Proof::id).collect(Collectors.toSet());
        return named.isEmpty() ? Set.of() : files.held(fiche, named);
    }

    private static List<Proof> named(FicheData data) {
        return data.sites().stream()
                .flatMap(site -> site.certificates().stream())
                .flatMap(certificate -> Stream.ofNullable(certificate.proof()))
                .toList();
    }

    private static FicheData withProofs(FicheData data, Function<Proof, @Nullable Proof> change) {
        return data.withSites(
                data.sites().stream().map(site -> withProofs(site, change)).toList());
    }

    private static Site withProofs(Site site, Function<Proof, @Nullable Proof> change) {
        return site.withParts(
                site.certificates().stream()
                        .map(certificate -> certificate.proof() == null
                                ? certificate
                                : certificate.withProof(change.apply(certificate.proof())))
                        .toList(),
                site.resources(),
                site.capabilities(),
                site.capacities());
    }
}
