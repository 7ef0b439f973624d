package dev.reloadall.engine.scan;
import java.lang.instrument.*; import java.util.*;
public final class LoadedBytes {
  public static Map<Class<?>, byte[]> of(Instrumentation inst, Collection<Class<?>> types) {
    Map<Class<?>, byte[]> m = new LinkedHashMap<>();
    ClassFileTransformer t = new ClassFileTransformer() { public byte[] transform(Module mo, ClassLoader l, String n, Class<?> c, java.security.ProtectionDomain p, byte[] b) { if (c != null && types.contains(c)) m.put(c, b.clone()); return null; } };
    inst.addTransformer(t, true);
    try { for (Class<?> c : types) inst.retransformClasses(c); } catch (Exception e) { throw new IllegalStateException(e); } finally { inst.removeTransformer(t); }
    return m;
  }
}
