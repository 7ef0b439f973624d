/**
 * Finds class files that differ from what was loaded, and says whether they can be trusted to be class files.
 *
 * <p>May import ASM, {@code java.nio.file}, {@code java.instrument} for {@link dev.reloadall.engine.scan.LoadedBytes}
 * and {@link dev.reloadall.engine.scan.LoadRehearsal} alone, and the public API for its words. A {@link dev.reloadall.engine.scan.TrackedFile} may be asked and told by any
 * thread, but two scans of the same files must not overlap; everything else is stateless or confined to one call.
 */
package dev.reloadall.engine.scan;
