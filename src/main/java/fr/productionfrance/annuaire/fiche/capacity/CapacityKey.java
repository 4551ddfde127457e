package fr.productionfrance.annuaire.fiche.capacity;

/**
 * One line: a process at a site. It outlives a new order of the sites, so that a link in a letter means what it meant when it was sent.
 *
 * @param site see {@link SiteKeys}
 * @param process code of the process
 */
public record CapacityKey(String site, String process) {}
