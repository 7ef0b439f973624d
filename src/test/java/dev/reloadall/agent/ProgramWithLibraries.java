package dev.reloadall.agent;

import com.sun.jna.Library;
import com.sun.jna.Native;
import dev.reloadall.ReloadAll;
import java.lang.reflect.Field;
import java.nio.file.Path;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/** A program with an ASM and a JNA of its own, which it uses before and after reloadall came. */
public final class ProgramWithLibraries {
    /** Of the C library. */
    public interface CLibrary extends Library {
        int abs(int number);
    }

    /** One object, kept. */
    record Here(int number) {
        static final Here ONE = new Here(1);
    }

    private ProgramWithLibraries() {
    }

    /** Prints what it sees. */
    public static void main(String[] arguments) throws Exception {
        use("before");
        Here.ONE.number();
        System.out.println("engine: " + EngineAccess.engine().getClass().getModule());
        System.out.println("its JNA finds " + ReloadAll.instancesOf(Here.class) + ", its ASM sees no obstacle: " + ReloadAll.plan().canReload());
        use("after");
    }

    private static void use(String when) throws Exception {
        System.out.println(when + ": " + home(ClassReader.class) + " " + home(Native.class) + " " + jnaVersion());
        System.out.println(when + ": JNA says " + Native.load("c", CLibrary.class).abs(-17));
        System.out.println(when + ": ASM says " + new ClassReader(classFile(61)).getClassName() + ", " + readTooNew());
        System.out.println(when + ": sees " + sees("org.objenesis.Objenesis") + sees("picocli.CommandLine")
                + sees("net.bytebuddy.agent.ByteBuddyAgent") + sees("org.objectweb.asm.tree.ClassNode") + sees("dev.reloadall.engine.Engine"));
    }

    private static Path home(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath()).getFileName();
    }

    /** Not as a constant, which javac would have copied from the JNA of the build. */
    private static Object jnaVersion() throws ReflectiveOperationException {
        Field version = Native.class.getField("VERSION");
        version.setAccessible(true);
        return version.get(null);
    }

    private static byte[] classFile(int version) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(version, 1, "Made", null, "java/lang/Object", null);
        return writer.toByteArray();
    }

    private static String readTooNew() {
        try {
            return new ClassReader(classFile(65)).getClassName();
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    private static boolean sees(String type) {
        try {
            Class.forName(type);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
