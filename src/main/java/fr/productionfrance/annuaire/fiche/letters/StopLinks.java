package fr.productionfrance.annuaire.fiche.letters;

import fr.productionfrance.annuaire.access.OnBehalf;
import fr.productionfrance.annuaire.access.OneTimeToken;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.store.FicheNames;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The links by which letters are ended: each ends letters of its own kind, for its own person, and can do nothing else. */
@Service
public class StopLinks {

    private static final String PATH = "courrier/";

    /**
     * What such a link ends.
     *
     * @param fiche the name of the fiche that they are about; absent where they are about all
     * @param stopped whether that is so already
     */
    public record Ending(LetterKind kind, Optional<String> fiche, boolean stopped) {}

    private final LetterStore store;
    private final FicheNames names;
    private final OnBehalf onBehalf;
    private final LetterSettings settings;

    StopLinks(LetterStore store, FicheNames names, OnBehalf onBehalf, LetterSettings settings) {
        this.store = store;
        this.names = names;
        this.onBehalf = onBehalf;
        this.settings = settings;
    }

    static String path(OneTimeToken token) {
        return PATH + token.value();
    }

    /** What the link would end; empty for one that was never sent, or so long ago that it is forgotten. */
    public Optional<Ending> look(String token) {
        return find(token).map(this::ending);
    }

    /** Ends it. To end twice is no mistake. */
    public Optional<Ending> stop(String token) {
        return find(token).map(stop -> {
            store.choose(stop.account(), stop.kind(), stop.fiche(), Rhythm.OFF);
            return ending(stop);
        });
    }

    /** A closed account gets no letters, and its links end. */
    private Optional<LetterStore.Stop> find(String token) {
        return store.stop(new OneTimeToken(token).hash()).flatMap(stop -> onBehalf.of(stop.account(), () -> stop));
    }

    private Ending ending(LetterStore.Stop stop) {
        Rhythm rhythm = store.choice(stop.account(), stop.kind(), stop.fiche()).orElse(settings.of(stop.kind()));
        return new Ending(stop.kind(), stop.fiche().flatMap(this::name), rhythm == Rhythm.OFF);
    }

    private Optional<String> name(FicheId fiche) {
        return Optional.ofNullable(names.of(List.of(fiche)).get(fiche));
    }
}
