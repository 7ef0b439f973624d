package dev.reloadall.engine.repoint;

import dev.reloadall.engine.scan.LoadRehearsal;
import dev.reloadall.engine.schema.ClassReferences;
import dev.reloadall.engine.world.World;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.Supplier;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Loaded classes that are not reloadable, and yet make objects of a reloadable class or extend it: their code stays as it is. */
final class Outsiders {

    private final World world;
    private final Supplier<Class<?>[]> loaded;

    Outsiders(World world, Supplier<Class<?>[]> loaded) {
        this.world = world;
        this.loaded = loaded;
    }

    /** One of them, or {@code null}. */
    Class<?> find(Class<?> type) {
        for (Class<?> each : loaded.get()) {
            if (isForeign(each, type) && (type.isAssignableFrom(each) || makes(each, type.getName().replace('.', '/')))) {
                return each;
            }
        }
        return null;
    }

    private boolean isForeign(Class<?> each, Class<?> type) {
        boolean ordinary = each != type && !each.isArray() && !each.isHidden() && !(each.getClassLoader() instanceof LoadRehearsal.Stage);
        return ordinary && sees(each.getClassLoader(), type) && world.get(each) == null;
    }

    private static boolean sees(ClassLoader loader, Class<?> type) {
        for (ClassLoader each = loader; each != null; each = each.getParent()) {
            if (each == type.getClassLoader()) {
                return true;
            }
        }
        return false;
    }

    private static boolean makes(Class<?> outsider, String name) {
        try (InputStream in = outsider.getClassLoader().getResourceAsStream(outsider.getName().replace('.', '/') + ".class")) {
            byte[] classFile = in == null ? null : in.readAllBytes();
            return classFile != null && ClassReferences.of(classFile).contains(name) && makes(classFile, name);
        } catch (IOException e) {
            throw new UnknownLayout(outsider.getName() + " cannot be read: " + e, e);
        }
    }

    private static boolean makes(byte[] classFile, String name) {
        ClassNode node = new ClassNode();
        new ClassReader(classFile).accept(node, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return node.methods.stream().anyMatch(method -> {
            for (AbstractInsnNode insn : method.instructions) {
                if (insn.getOpcode() == Opcodes.NEW && ((TypeInsnNode) insn).desc.equals(name) || refersTo(insn, name)) {
                    return true;
                }
            }
            return false;
        });
    }

    private static boolean refersTo(AbstractInsnNode insn, String name) {
        return insn instanceof InvokeDynamicInsnNode dynamic && Arrays.stream(dynamic.bsmArgs)
                .anyMatch(each -> each instanceof Handle handle && handle.getTag() == Opcodes.H_NEWINVOKESPECIAL && handle.getOwner().equals(name));
    }
}
