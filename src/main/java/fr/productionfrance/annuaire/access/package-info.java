/**
 * Who may do what: accounts and roles, sign-in and its limits, which addresses are open, the security headers of every
 * answer, how the first ADMIN and everybody after come to be, change
 * their password or address, and go. Everything that is not expressly open is closed: a page says who may see it
 * with {@code @AnonymousAllowed} or {@code @RolesAllowed}, everything else stands in
 * {@link fr.productionfrance.annuaire.access.OpenPaths}. Imports {@code mail} alone.
 */
@ApplicationModule(allowedDependencies = "mail")
@NullMarked
package fr.productionfrance.annuaire.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
