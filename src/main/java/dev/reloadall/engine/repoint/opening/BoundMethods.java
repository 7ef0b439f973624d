package dev.reloadall.engine.repoint.opening;

import dev.reloadall.engine.schema.ClassSchema;
import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.schema.MemberSchema;
import dev.reloadall.engine.schema.SchemaReader;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Methods that no subclass may override, because their class was final when it was laid out: its table has no room for them. The VM
 * does not look, since it has noted of the class that no method of it is final, and a table that is too short would ruin it.
 */
final class BoundMethods {

    private final Map<Class<?>, Set<MemberKey>> byClass = Collections.synchronizedMap(new WeakHashMap<>());
    /** Of such classes and of their subclasses; of classes of the same name in other loaders, too. */
    private final Set<String> names = ConcurrentHashMap.newKeySet();

    /** @param classFile of a class that is about to be opened */
    void add(Class<?> type, byte[] classFile) {
        ClassSchema schema = SchemaReader.read(classFile);
        byClass.putIfAbsent(type, overridable(schema));
        names.add(schema.name());
    }

    private static Set<MemberKey> overridable(ClassSchema schema) {
        return schema.methods().values().stream().filter(MemberSchema::isVirtual).map(MemberSchema::key).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Looks at a class that loads.
     *
     * @return {@code null}, or where it must not load a class file that does not, and says why
     */
    byte[] check(ClassLoader loader, byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        Set<MemberKey> bound = reader.getSuperName() == null || !names.contains(reader.getSuperName()) ? Set.of() : bound(loader, reader.getSuperName());
        if (bound.isEmpty()) {
            return null;
        }
        names.add(reader.getClassName());
        return overridable(SchemaReader.read(classFile)).stream().filter(bound::contains).findFirst()
                .map(key -> refused(reader, key.name())).orElse(null);
    }

    /** The VM is about to load the superclass anyway, by the same loader. */
    private Set<MemberKey> bound(ClassLoader loader, String superclass) {
        Set<MemberKey> bound = new HashSet<>();
        try {
            for (Class<?> each = Class.forName(superclass.replace('/', '.'), false, loader); each != null; each = each.getSuperclass()) {
                bound.addAll(byClass.getOrDefault(each, Set.of()));
            }
        } catch (ClassNotFoundException | LinkageError e) {
            return Set.of(); // then the class does not load either
        }
        return bound;
    }

    /** The VM says of a class that is not there how it is called. */
    private static byte[] refused(ClassReader reader, String method) {
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
                String reason = superName + ", which was final when it was loaded, so that until a restart nothing can override its " + method + "()";
                super.visit(version, access, name, signature, reason.replace('/', ':').replace('<', ' ').replace('>', ' '), interfaces);
            }
        }, 0);
        return writer.toByteArray();
    }
}
