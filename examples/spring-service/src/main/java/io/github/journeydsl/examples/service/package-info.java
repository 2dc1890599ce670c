/**
 * A service that stores journey maps and serves them as JSON: {@code PUT}, {@code GET} and
 * {@code DELETE /journeys/ID}, {@code GET /journeys}.
 */
@org.jspecify.annotations.NullMarked
package io.github.journeydsl.examples.service;
