package fr.productionfrance.annuaire.mail;

import java.time.Instant;

/**
 * A letter in the queue.
 *
 * @param attempts how often sending it was begun, the one under way included
 */
record WaitingMail(long id, Mail mail, Instant createdAt, int attempts) {}
