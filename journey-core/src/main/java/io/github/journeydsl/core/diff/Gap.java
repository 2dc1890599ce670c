package io.github.journeydsl.core.diff;

/**
 * A required role of the DMU that a phase does not cover any more, or does cover now.
 *
 * @param phase the id of the phase
 * @param role the id of the role
 * @param opened whether it is missing now; else it was
 */
record Gap(String phase, String role, boolean opened) {}
