package dev.reloadall.engine.migrate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Which fields migrations may have written, as far as their code and what it calls says.
 *
 * <p>A rollback puts these back and no others: meanwhile the program's other threads go on writing, and what they have written must
 * not be lost. Fields and methods are told by name and descriptor alone, whoever declares them; code that may do anything, such as
 * reflection, or that is neither the program's nor the JDK's, is taken to write all.
 */
final class WrittenFields {

    private static final String[] ANYTHING = {"java/lang/reflect/", "java/lang/invoke/", "java/util/concurrent/atomic/Atomic", "sun/misc/Unsafe",
        "java/util/function/", "java/lang/Runnable", "java/util/concurrent/Callable"};

    /** What one method, or all methods of that name and descriptor, write and call. */
    private static final class Code {
        private final List<String> writes = new ArrayList<>();
        private final List<String> calls = new ArrayList<>();
        private final Set<String> owners = new HashSet<>();
        private boolean anything;
    }

    private final Map<String, Code> methods = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    /** @param classFiles all code of the program that can be read */
    WrittenFields(Collection<byte[]> classFiles) {
        classFiles.forEach(each -> new ClassReader(each).accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
                known.add(name);
            }

            @Override
            public MethodVisitor visitMethod(int access, String name, String desc, String signature, String[] exceptions) {
                return new Reader(methods.computeIfAbsent(name + desc, key -> new Code()));
            }
        }, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES));
    }

    /** @return may the field of this name and descriptor, in one text, have been written by these methods, told likewise? */
    Predicate<String> by(Collection<String> roots) {
        Set<String> written = new HashSet<>();
        Set<String> seen = new HashSet<>(roots);
        Deque<String> next = new ArrayDeque<>(roots);
        while (!next.isEmpty()) {
            Code code = methods.get(next.pop());
            if (code == null) {
                continue; // the library's
            }
            if (code.anything || code.owners.stream().anyMatch(this::isUnknown)) {
                return field -> true;
            }
            written.addAll(code.writes);
            code.calls.stream().filter(seen::add).forEach(next::push);
        }
        return written::contains;
    }

    /** A library's: it may fill objects by reflection, as those that read JSON do. */
    private boolean isUnknown(String owner) {
        return !known.contains(owner) && !owner.startsWith("java/") && !owner.startsWith("javax/") && !owner.startsWith("dev/reloadall/")
                && !owner.startsWith("[");
    }

    private static final class Reader extends MethodVisitor {

        private final Code code;

        Reader(Code code) {
            super(Opcodes.ASM9);
            this.code = code;
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String desc) {
            if (opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC) {
                code.writes.add(name + desc);
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String desc, boolean isInterface) {
            for (String each : ANYTHING) {
                code.anything |= owner.startsWith(each);
            }
            code.calls.add(name + desc);
            code.owners.add(owner);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String desc, Handle bootstrap, Object... arguments) {
            for (Object each : arguments) {
                if (each instanceof Handle handle) {
                    code.calls.add(handle.getName() + handle.getDesc());
                }
            }
        }
    }
}
