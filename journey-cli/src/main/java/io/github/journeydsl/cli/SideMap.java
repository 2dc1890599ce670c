package io.github.journeydsl.cli;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.dsl.LoadResult;

/**
 * A map on one side of a diff.
 *
 * @param path its file, from the folder that was named; its name where it was named itself
 * @param map the map
 * @param loaded the text it came from
 */
record SideMap(String path, JourneyMap map, LoadResult loaded) {}
