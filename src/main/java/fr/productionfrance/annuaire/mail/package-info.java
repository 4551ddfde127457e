/**
 * Letters to people: what a letter is, and the queue in PostgreSQL that keeps it until a mail server has taken it. A letter is queued
 * in the transaction of what it tells about, so nobody is told what did not happen and nothing that happened goes untold.
 * A worker hands them to the mail server, where one is set. May import {@code background}, whose thread the worker is.
 */
@ApplicationModule(allowedDependencies = "background")
@NullMarked
package fr.productionfrance.annuaire.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
