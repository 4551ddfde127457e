package fr.productionfrance.annuaire.fiche.proofs;

import fr.productionfrance.annuaire.fiche.FicheAccess;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.Proof;
import fr.productionfrance.annuaire.fiche.proofs.ProofOutcome.Reason;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/**
 * Handing in and out the files by which members show their certificates. Those who may not keep a fiche can't tell whether it has any.
 */
@Service
public class Proofs {

    /** By then who hands in a file has named it in a draft. */
    private static final Duration JUST_COME = Duration.ofHours(1);

    private final FicheAccess access;
    private final ProofTable files;
    private final ProofSettings settings;
    private final TransactionTemplate transaction;

    Proofs(FicheAccess access, ProofTable files, ProofSettings settings, TransactionTemplate transaction) {
        this.access = access;
        this.files = files;
        this.settings = settings;
        this.transaction = transaction;
    }

    /** The largest file that is taken. */
    public DataSize maxSize() {
        return settings.maxSize();
    }

    /**
     * Takes a file for a fiche. Nothing says so yet: that is for whoever names it in the fiche.
     *
     * @param name what it is called, by whoever hands it in
     * @throws org.springframework.security.access.AccessDeniedException when the fiche is not one of the account that asks
     */
    public ProofOutcome add(FicheId fiche, String name, byte[] content) {
        access.keeper(fiche);
        if (content.length == 0) {
            return new ProofOutcome.Refused(Reason.EMPTY);
        }
        if (content.length > settings.maxSize().toBytes()) {
            return new ProofOutcome.Refused(Reason.TOO_LARGE);
        }
        return ProofTypes.of(content)
                .map(type -> Objects.requireNonNull(transaction.execute(_ -> keep(fiche, name, type, content))))
                .orElseGet(() -> new ProofOutcome.Refused(Reason.NOT_OF_A_KIND));
    }

    private ProofOutcome keep(FicheId fiche, String given, ProofType type, byte[] content) {
        files.lock(fiche);
        String name = ProofName.of(given, type);
        String sha256 = sha256(content);
        Optional<Proof> same = files.same(fiche, name, sha256).map(id -> new Proof(id, name, sha256));
        if (same.isPresent()) {
            return new ProofOutcome.Kept(same.get());
        }
        if (!hasRoom(fiche, content)) {
            files.makeRoom(fiche, JUST_COME);
            if (!hasRoom(fiche, content)) {
                return new ProofOutcome.Refused(Reason.NO_ROOM);
            }
        }
        Proof proof = new Proof(UUID.randomUUID(), name, sha256);
        files.insert(fiche, proof, type, content);
        return new ProofOutcome.Kept(proof);
    }

    private boolean hasRoom(FicheId fiche, byte[] content) {
        return files.bytesOf(fiche) + content.length <= settings.maxTotal().toBytes();
    }

    /** The id of a file as an address has it; empty where it is none. */
    public static Optional<UUID> id(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A file, for the keepers of its fiche and the animator; for others, and when it is gone, there is none. */
    public Optional<ProofFile> open(UUID id) {
        return isKept(id) ? files.find(id) : Optional.empty();
    }

    /** Whether whoever asks could open it. */
    public boolean isKept(UUID id) {
        return ficheOf(id).isPresent();
    }

    /** Whose it is, for whoever could open it. */
    public Optional<FicheId> ficheOf(UUID id) {
        return files.ficheOf(id).filter(access::mayKeep);
    }

    /** What it is called, for whoever could open it. */
    public Optional<String> nameOf(UUID id) {
        return isKept(id) ? files.nameOf(id) : Optional.empty();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
