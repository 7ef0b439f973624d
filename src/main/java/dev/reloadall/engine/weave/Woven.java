package dev.reloadall.engine.weave;

import dev.reloadall.engine.world.Companion;
import java.util.Map;

/**
 * One class, ready for the VM.
 *
 * @param nativeBytes for redefinition of the class itself
 * @param companions class files of all its companions, by internal name
 * @param fresh the companion that is new with this version, or {@code null}
 */
public record Woven(byte[] nativeBytes, Map<String, byte[]> companions, Companion fresh) {
}
