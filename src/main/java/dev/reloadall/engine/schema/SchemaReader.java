package dev.reloadall.engine.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;

/** Reads a {@link ClassSchema} from a class file, past all code. */
public final class SchemaReader {

    private SchemaReader() {
    }

    /**
     * @param classFile a well-formed class file
     * @throws IllegalArgumentException where ASM does not know the class file's version
     */
    public static ClassSchema read(byte[] classFile) {
        Collector collector = new Collector();
        new ClassReader(classFile).accept(collector, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return collector.schema();
    }

    private static final class Collector extends ClassVisitor {
        private int version;
        private int access;
        private String name;
        private String superName;
        private List<String> interfaces;
        private final Map<MemberKey, MemberSchema> fields = new LinkedHashMap<>();
        private final Map<MemberKey, MemberSchema> methods = new LinkedHashMap<>();
        private String nestHost;
        private final List<String> nestMembers = new ArrayList<>();
        private List<String> permitted;
        private List<MemberKey> components;

        Collector() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
            this.version = version;
            this.access = access & ~Opcodes.ACC_DEPRECATED & ~Opcodes.ACC_RECORD;
            this.name = name;
            this.superName = superName;
            this.interfaces = List.of(interfaces);
            if ((access & Opcodes.ACC_RECORD) != 0) {
                components = new ArrayList<>();
            }
        }

        @Override
        public FieldVisitor visitField(int access, String name, String desc, String signature, Object value) {
            MemberKey key = new MemberKey(name, desc);
            fields.put(key, new MemberSchema(access & ~Opcodes.ACC_DEPRECATED, key, signature, value));
            return null;
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String desc, String signature, String[] exceptions) {
            MemberKey key = new MemberKey(name, desc);
            methods.put(key, new MemberSchema(access & ~Opcodes.ACC_DEPRECATED, key, signature, null));
            return null;
        }

        @Override
        public RecordComponentVisitor visitRecordComponent(String name, String descriptor, String signature) {
            if (components == null) {
                components = new ArrayList<>();
            }
            components.add(new MemberKey(name, descriptor));
            return null;
        }

        @Override
        public void visitNestHost(String nestHost) {
            this.nestHost = nestHost;
        }

        @Override
        public void visitNestMember(String nestMember) {
            nestMembers.add(nestMember);
        }

        @Override
        public void visitPermittedSubclass(String permittedSubclass) {
            if (permitted == null) {
                permitted = new ArrayList<>();
            }
            permitted.add(permittedSubclass);
        }

        ClassSchema schema() {
            return new ClassSchema(version, access, name, superName, interfaces,
                    Collections.unmodifiableMap(fields), Collections.unmodifiableMap(methods), nestHost,
                    List.copyOf(nestMembers), permitted == null ? null : List.copyOf(permitted),
                    components == null ? null : List.copyOf(components));
        }
    }
}
