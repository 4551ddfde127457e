package fr.productionfrance.annuaire.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.lumo.Lumo;

/** The document around every page. Style sheets are served as files, so a change of style needs no new bundle. */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("assets/tokens.css")
@StyleSheet("assets/elements.css")
@StyleSheet("assets/components.css")
@StyleSheet("assets/shell.css")
@StyleSheet("assets/served.css")
public class AppShell implements AppShellConfigurator {}
