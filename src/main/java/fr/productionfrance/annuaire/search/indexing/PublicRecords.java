package fr.productionfrance.annuaire.search.indexing;

import fr.productionfrance.annuaire.fiche.Fiche;
import org.springframework.stereotype.Component;

/** What a fiche's document would show, made without an index: by the same mapper, so that nothing more becomes public. */
@Component
public class PublicRecords {

    private final FicheDocumentMapper documents;

    PublicRecords(FicheDocumentMapper documents) {
        this.documents = documents;
    }

    public PublicRecord of(Fiche fiche) {
        FicheDocument document = documents.toDocument(fiche);
        return new PublicRecord(
                document.view(),
                document.capabilities().stream().map(CapabilityDocument::view).toList());
    }
}
