/** {@code tools/cases}: evolution cases, a folder each, run one JVM per case, mode, JDK and collector. May import {@code harness} and {@code evolve}. */
package dev.reloadall.harness.cases;
