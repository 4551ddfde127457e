package fr.productionfrance.annuaire.fiche.capacity;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CapacitySettings.class)
class CapacityConfiguration {}
