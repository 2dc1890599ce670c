package io.github.journeydsl.core.diff;

import io.github.journeydsl.core.element.ElementRef;
import java.util.Optional;

/**
 * Where an element stands that stood elsewhere.
 *
 * @param from the element that held it, by the name it has now
 * @param to the element that holds it; often the same
 * @param after the element of its kind it comes after; nothing where it comes first, and where
 *     their order carries no meaning
 */
public record NewPlace(ElementRef from, ElementRef to, Optional<ElementRef> after) {}
