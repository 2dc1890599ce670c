package io.github.journeydsl.core.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How the entities are generated: one public builder each, the implementation hidden in it. */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PRIVATE,
    builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
    typeBuilder = "*Builder",
    builder = "new",
    depluralize = true,
    depluralizeDictionary = {"address:addresses", "cap:caps", "kpi:kpis"},
    jdkOnly = true,
    jdk9Collections = true,
    // without this every consumer that compiles with -Xlint:all -Werror would fail on our classes
    allowedClasspathAnnotations = {javax.annotation.processing.Generated.class},
    deferCollectionAllocation = true)
public @interface JourneyStyle {}
