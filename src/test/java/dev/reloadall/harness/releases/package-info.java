/** {@code tools/releases}: real libraries, reloaded from release to release under a running program. May import {@code harness} and {@code evolve}. */
package dev.reloadall.harness.releases;
