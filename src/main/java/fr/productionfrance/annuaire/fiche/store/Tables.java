package fr.productionfrance.annuaire.fiche.store;

import java.util.List;

/** The tables that a fiche is spread over. */
final class Tables {

    static final FicheTable FICHE = new FicheTable();
    static final ContactTable CONTACT = new ContactTable();
    static final SiteTable SITE = new SiteTable();
    static final CertificateTable CERTIFICATE = new CertificateTable();
    static final ResourceTable RESOURCE = new ResourceTable();
    static final CapabilityTable CAPABILITY = new CapabilityTable();
    static final CapacityTable CAPACITY = new CapacityTable();

    /** All parts, each after what it refers to. */
    static final List<PartTable<?>> PARTS = List.of(CONTACT, SITE, CERTIFICATE, RESOURCE, CAPABILITY, CAPACITY);

    private Tables() {}
}
