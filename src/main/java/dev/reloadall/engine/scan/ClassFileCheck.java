package dev.reloadall.engine.scan;

import dev.reloadall.Refusal;
import dev.reloadall.RefusalKind;
import java.nio.file.Path;
import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;

/**
 * Says whether bytes are a whole class file, of the class that is expected, that this VM can read. Compilers and build
 * tools write files in place, so a scan may see one half-written.
 */
public final class ClassFileCheck {
    private static final int MAGIC = 0xCAFEBABE;
    private static final int HEADER = 8;
    private static final int PREVIEW = 0xFFFF;
    /** Java 1 is class file version 45. */
    private static final int VERSION_OF_JAVA_0 = 44;

    private final byte[] bytes;
    private final String internalName;
    private final Path file;

    private ClassFileCheck(byte[] bytes, String internalName, Path file) {
        this.bytes = bytes;
        this.internalName = internalName;
        this.file = file;
    }

    /**
     * Checks a class file; never throws.
     *
     * @param expectedInternalName the name that its place on the class path gives it
     * @param file where it came from; null for one from memory
     * @return what is wrong with it, or nothing
     */
    public static Optional<Refusal> check(byte[] bytes, String expectedInternalName, Path file) {
        return new ClassFileCheck(bytes, expectedInternalName, file).check();
    }

    /** As {@link #check(byte[], String, Path)} for a class file from memory. */
    public static Optional<Refusal> check(byte[] bytes, String expectedInternalName) {
        return check(bytes, expectedInternalName, null);
    }

    /** As {@link #check(byte[], String, Path)} for one that a scan found. */
    public static Optional<Refusal> check(FileContent content, String expectedInternalName) {
        return check(content.bytes(), expectedInternalName, content.path());
    }

    private Optional<Refusal> check() {
        if (bytes.length < HEADER) {
            return malformed("it is only " + bytes.length + " bytes long");
        }
        if (u4(0) != MAGIC) {
            return malformed("it begins with " + String.format("%08X", u4(0)) + " and not with CAFEBABE");
        }
        return version().or(this::structure);
    }

    private int u4(int at) {
        return u2(at) << 16 | u2(at + 2);
    }

    private int u2(int at) {
        return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    }

    private Optional<Refusal> version() {
        int java = u2(6) - VERSION_OF_JAVA_0;
        int running = Runtime.version().feature();
        if (java > running) {
            return refuse(RefusalKind.CLASS_FILE_VERSION, "its class file is for Java " + java + " and this JVM is Java " + running,
                    "compile with --release " + running);
        }
        if (u2(4) == PREVIEW && java != running) {
            return refuse(RefusalKind.CLASS_FILE_VERSION, "its class file uses preview features of Java " + java + " and this JVM is Java "
                    + running, "compile without --enable-preview");
        }
        return Optional.empty();
    }

    /** Every byte of the file is gone through twice: as nested tables of given lengths, then as code that refers to constants. */
    private Optional<Refusal> structure() {
        try {
            int end = new ClassFileEnd(bytes).find();
            if (end != bytes.length) {
                return malformed("its structure ends at byte " + end + " of " + bytes.length);
            }
            ClassNode node = new ClassNode();
            new ClassReader(bytes).accept(node, 0);
            return identity(node);
        } catch (RuntimeException e) {
            // ASM and the walk over the tables meet nonsense with whatever index or cast then fails: all of it means this.
            return malformed("its structure cannot be read (" + e + ")");
        }
    }

    private Optional<Refusal> identity(ClassNode node) {
        if ((node.access & Opcodes.ACC_MODULE) != 0) {
            return refuse(RefusalKind.WRONG_CLASS_NAME, "its file declares a module", "recompile into this place");
        }
        if (!node.name.equals(internalName)) {
            return refuse(RefusalKind.WRONG_CLASS_NAME, "its file declares class " + node.name.replace('/', '.'),
                    "put that file where its package says, and recompile this class");
        }
        if (node.innerClasses.stream().anyMatch(each -> each.name == null)) {
            return malformed("it has an inner class without a name");
        }
        return Optional.empty();
    }

    private Optional<Refusal> malformed(String what) {
        return refuse(RefusalKind.MALFORMED_CLASS_FILE, "its class file is damaged or half-written: " + what,
                "wait until the compiler is done, or compile again, and reload");
    }

    private Optional<Refusal> refuse(RefusalKind kind, String reason, String wayOut) {
        Refusal refusal = Refusal.of(internalName.replace('/', '.'), kind, reason, wayOut);
        return Optional.of(file == null ? refusal : refusal.inFile(file));
    }
}
