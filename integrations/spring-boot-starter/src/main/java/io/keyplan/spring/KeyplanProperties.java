package io.keyplan.spring;

import io.keyplan.audience.Audience;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What applications set under {@code keyplan}.
 *
 * @param locale language and country of documents, such as {@code fr-FR}
 * @param audience who documents are for
 * @param importMap a profile ({@code salesforce}, {@code hubspot}, {@code dynamics}) or the path of
 *     a map for exports of a CRM; null for no importer
 * @param fieldsFile fields, words and calendar of the company; null for none
 * @param templateFiles templates that are written in YAML or JSON, each in a file
 * @param warmUp whether documents are made and thrown away after the start, in a thread beside
 */
@ConfigurationProperties("keyplan")
public record KeyplanProperties(
    @DefaultValue("en") Locale locale,
    @DefaultValue("internal") Audience audience,
    @Nullable String importMap,
    @Nullable Path fieldsFile,
    @DefaultValue List<Path> templateFiles,
    @DefaultValue("true") boolean warmUp) {}
