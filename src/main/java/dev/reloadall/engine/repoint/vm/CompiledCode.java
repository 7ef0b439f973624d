package dev.reloadall.engine.repoint.vm;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import dev.reloadall.engine.instrument.TrustedLookup;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.ProtectionDomain;
import java.util.Map;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Keeps compiled code true. It knows the exact class of constants and of what it allocates, and C2 takes a comparison of
 * mirrors for one of klasses, which it no longer is when two klasses share a mirror.
 *
 * <p>So C2 is told to call {@code getClass()} instead of expanding it, and whatever is compiled is thrown away when objects
 * have been re-pointed. The latter the VM can do for its own tests ({@code WhiteBox}).
 */
public final class CompiledCode {

    /** With 10 ms between them. */
    private static final int TRIES = 6000;
    private static final int CALLS = 1000;
    private static final String WHITE_BOX = "jdk/test/whitebox/WhiteBox";
    private static final String ENQUEUE = "(Ljava/lang/reflect/Executable;II)Z";
    private static final String LEVEL = "(Ljava/lang/reflect/Executable;Z)I";
    private static final String DIRECTIVE = "[{ match: [\"*.*\"], inline: [\"-dev/reloadall/runtime/Repointed.made\"], c2: { Exclude: false } }]";

    /** Since JDK 21 C2 knows by itself which interfaces a class has, when it is asked of a constant one. */
    private static final String INTRINSICS = Runtime.version().feature() < 21 ? "_getClass" : "_getClass,_isAssignableFrom";

    private final VmFlags flags;
    private final Runnable redefinition;
    private Object whiteBox;
    /** The VM keeps the address: never freed. */
    private static Memory disabled;

    /**
     * @param redefinition redefines any class: compilations that are going on do not survive it
     * @throws UnknownLayout where it can be seen that the VM has no way to do it
     */
    public CompiledCode(VmFlags flags, Runnable redefinition) {
        this.flags = flags;
        this.redefinition = redefinition;
        flags.address("DisableIntrinsic");
        flags.address("WhiteBoxAPI");
        if (ModuleLayer.boot().findModule("jdk.management").isEmpty()) {
            throw new UnknownLayout("it runs without the module jdk.management, through which its compiler takes directives");
        }
    }

    /** Code compiled from now on takes no comparison of mirrors for one of klasses: what was, is to be discarded. */
    public void prepare() {
        try {
            whiteBox = whiteBox();
            disable();
        } catch (UnknownLayout e) {
            throw e;
        } catch (Throwable e) {
            throw new UnknownLayout("its compiled code cannot be discarded: " + e, e);
        }
    }

    /** Throws away all that is compiled, or being compiled. */
    public void discard() {
        redefinition.run();
        try {
            whiteBox.getClass().getMethod("deoptimizeAll").invoke(whiteBox);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does this VM compile with C2, as far as its flags say? */
    public boolean hasC2() {
        return !System.getProperty("java.vm.info", "").contains("interpreted")
                && (!flags.isSet("TieredCompilation") || flags.address("TieredStopAtLevel").getLong(0) >= 4);
    }

    /**
     * Has C2 compile a method, and waits for it.
     *
     * @param call of the method: where much waits to be compiled, what is called often comes first
     */
    public boolean compile(Method method, Runnable call) throws ReflectiveOperationException, InterruptedException {
        Class<?> type = whiteBox.getClass();
        Method enqueue = type.getMethod("enqueueMethodForCompilation0", Executable.class, int.class, int.class);
        for (int i = 0; i < TRIES; i++) {
            // Each time: the VM drops what has waited for long, and calls count for nothing once the caller is compiled with the method in it.
            enqueue.invoke(whiteBox, method, 4, -1);
            for (int j = 0; j < CALLS; j++) {
                call.run();
            }
            if ((int) type.getMethod("getMethodCompilationLevel0", Executable.class, boolean.class).invoke(whiteBox, method, false) == 4) {
                return true;
            }
            Thread.sleep(10);
        }
        return false;
    }

    private Object whiteBox() throws Throwable {
        Class<?> unsafe = Class.forName("jdk.internal.misc.Unsafe");
        MethodHandle define = TrustedLookup.get().findVirtual(unsafe, "defineClass", MethodType.methodType(Class.class, String.class,
                byte[].class, int.class, int.class, ClassLoader.class, ProtectionDomain.class));
        Object instance = TrustedLookup.get().findStatic(unsafe, "getUnsafe", MethodType.methodType(unsafe)).invoke();
        byte[] classFile = whiteBoxClass();
        Class<?> type = (Class<?>) define.invoke(instance, WHITE_BOX, classFile, 0, classFile.length, (ClassLoader) null, (ProtectionDomain) null);
        Method register = type.getMethod("registerNatives");
        // The VM prints a line for each of some hundred methods that the class does not declare.
        flags.with(Map.of("WhiteBoxAPI", true, "DisplayVMOutput", false), () -> invoke(register));
        return type.getConstructor().newInstance();
    }

    private static void invoke(Method register) {
        try {
            register.invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new UnknownLayout("it does not let its compiled code be discarded", e);
        }
    }

    private static byte[] whiteBoxClass() {
        ClassWriter out = new ClassWriter(0);
        out.visit(Opcodes.V17, Opcodes.ACC_PUBLIC | Opcodes.ACC_SUPER, WHITE_BOX, null, "java/lang/Object", null);
        var init = out.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
        init.visitVarInsn(Opcodes.ALOAD, 0);
        init.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        init.visitInsn(Opcodes.RETURN);
        init.visitMaxs(1, 1);
        out.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC | Opcodes.ACC_NATIVE, "registerNatives", "()V", null, null);
        out.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_NATIVE, "deoptimizeAll", "()V", null, null);
        out.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_NATIVE, "enqueueMethodForCompilation0", ENQUEUE, null, null);
        out.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_NATIVE, "getMethodCompilationLevel0", LEVEL, null, null);
        return out.toByteArray();
    }

    /** A directive made while the flag says so has the intrinsic disabled; its own option for that has no effect on 17 to 25. */
    private void disable() throws Throwable {
        Pointer flag = flags.address("DisableIntrinsic");
        Pointer former = flag.getPointer(0);
        String present = former == null ? "" : former.getString(0);
        String all = present.isEmpty() ? INTRINSICS : present + "," + INTRINSICS;
        disabled = new Memory(all.length() + 1);
        disabled.setString(0, all);
        Path file = Files.createTempFile("reloadall", ".json");
        try {
            Files.writeString(file, DIRECTIVE);
            flag.setPointer(0, disabled);
            String answer = command("compilerDirectivesAdd", file.toString());
            if (!answer.contains("1 compiler directives added")) {
                throw new UnknownLayout("it took no directive for its compiler: " + answer);
            }
        } finally {
            flag.setPointer(0, former);
            Files.deleteIfExists(file);
        }
    }

    /** By reflection: java.management may not be there. */
    private static String command(String name, String argument) throws ReflectiveOperationException, IOException {
        ClassLoader platform = ClassLoader.getPlatformClassLoader();
        Object server = Class.forName("java.lang.management.ManagementFactory", true, platform).getMethod("getPlatformMBeanServer").invoke(null);
        Class<?> objectName = Class.forName("javax.management.ObjectName", true, platform);
        Object bean = objectName.getConstructor(String.class).newInstance("com.sun.management:type=DiagnosticCommand");
        Method invoke = Class.forName("javax.management.MBeanServer", true, platform)
                .getMethod("invoke", objectName, String.class, Object[].class, String[].class);
        return String.valueOf(invoke.invoke(server, bean, name, new Object[] {new String[] {argument}}, new String[] {String[].class.getName()}));
    }
}
