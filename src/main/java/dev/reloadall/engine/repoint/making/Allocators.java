package dev.reloadall.engine.repoint.making;

import dev.reloadall.engine.instrument.LibraryMethods;
import dev.reloadall.engine.repoint.vm.UnknownLayout;
import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The methods of the Java library that make objects of classes they know at run time only: reflection, which
 * deserialization and Objenesis go through, method handles, and {@code Unsafe.allocateInstance}. What they return is made
 * what other objects of its class are. Not all run a constructor of the class, which would see to it.
 */
public final class Allocators implements ClassFileTransformer {

    private static final Map<String, String> METHODS = methods();

    private static Map<String, String> methods() {
        Map<String, String> methods = new LinkedHashMap<>();
        methods.put("java/lang/reflect/Constructor", "newInstanceWithCaller");
        methods.put("java/lang/invoke/DirectMethodHandle", "allocateInstance");
        methods.put("sun/misc/Unsafe", "allocateInstance");
        return methods;
    }

    private final List<String> woven = new ArrayList<>();

    /** The classes to be retransformed with this transformer; {@code sun.misc.Unsafe} is in a module of its own that may not be there. */
    public static Class<?>[] classes() {
        List<Class<?>> classes = new ArrayList<>();
        for (String name : METHODS.keySet()) {
            try {
                classes.add(Class.forName(name.replace('/', '.'), false, null));
            } catch (ClassNotFoundException e) {
                if (!name.startsWith("sun/misc/")) {
                    throw new UnknownLayout("it has no " + name.replace('/', '.'), e);
                }
            }
        }
        return classes.toArray(Class<?>[]::new);
    }

    /** @throws UnknownLayout where one of them has not been found as it should be */
    public void requireWoven() {
        for (Class<?> each : classes()) {
            if (!woven.contains(each.getName().replace('.', '/'))) {
                throw new UnknownLayout(each.getName() + " makes objects in another way");
            }
        }
    }

    @Override
    public byte[] transform(ClassLoader loader, String name, Class<?> redefined, ProtectionDomain domain, byte[] classFile) {
        return loader == null && METHODS.containsKey(name) ? weave(name, classFile) : null;
    }

    private byte[] weave(String name, byte[] classFile) {
        return LibraryMethods.weave(classFile, (method, descriptor, to) -> {
            if (!method.equals(METHODS.get(name)) || !descriptor.endsWith(")Ljava/lang/Object;")) {
                return to;
            }
            woven.add(name);
            return new Adoption(to);
        });
    }

    private static final class Adoption extends MethodVisitor {
        Adoption(MethodVisitor to) {
            super(Opcodes.ASM9, to);
        }

        @Override
        public void visitInsn(int opcode) {
            if (opcode == Opcodes.ARETURN) {
                super.visitMethodInsn(Opcodes.INVOKESTATIC, "dev/reloadall/runtime/Repointed", "made",
                        "(Ljava/lang/Object;)Ljava/lang/Object;", false);
            }
            super.visitInsn(opcode);
        }
    }
}
