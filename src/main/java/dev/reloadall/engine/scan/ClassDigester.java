package dev.reloadall.engine.scan;

import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.TypePath;

/** Feeds the declarations of a class to its digest. */
final class ClassDigester extends ClassVisitor {
    /** The VM ignores, and does not give back, what else a class initializer is marked with (JVMS 4.6). */
    private static final int INITIALIZER = Opcodes.ACC_STATIC | Opcodes.ACC_STRICT;

    private final Sink sink = new Sink();

    ClassDigester() {
        super(Opcodes.ASM9);
    }

    ContentHash digest() {
        return sink.hash();
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        sink.put(version).put(StructuralDigest.modifiers(access)).put(name).put(signature).put(superName).put(interfaces);
    }

    @Override
    public void visitSource(String source, String debug) {
        sink.addUnordered(new Sink().put("source").put(source));
    }

    @Override
    public void visitNestHost(String host) {
        sink.addUnordered(new Sink().put("host").put(host));
    }

    @Override
    public void visitNestMember(String member) {
        sink.addUnordered(new Sink().put("member").put(member));
    }

    @Override
    public void visitPermittedSubclass(String subclass) {
        sink.addUnordered(new Sink().put("permits").put(subclass));
    }

    @Override
    public void visitInnerClass(String name, String outer, String inner, int access) {
        sink.addUnordered(new Sink().put("inner").put(name).put(outer).put(inner).put(access & 0xFFFF));
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return AnnotationDigester.of(sink, visible, "annotation", descriptor);
    }

    @Override
    public AnnotationVisitor visitTypeAnnotation(int reference, TypePath path, String descriptor, boolean visible) {
        return AnnotationDigester.of(sink, visible, "type annotation " + reference + path, descriptor);
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
        // A constant value of an instance field means nothing to the VM (JVMS 4.7.2), which drops it; the constructors assign it.
        Object constant = (access & Opcodes.ACC_STATIC) != 0 ? value : null;
        Sink field = new Sink().put("field").put(access & 0xFFFF).put(name).put(descriptor).put(signature).putConstant(constant);
        return new FieldVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String type, boolean visible) {
                return AnnotationDigester.of(field, visible, "annotation", type);
            }

            @Override
            public AnnotationVisitor visitTypeAnnotation(int reference, TypePath path, String type, boolean visible) {
                return AnnotationDigester.of(field, visible, "type annotation " + reference + path, type);
            }

            @Override
            public void visitEnd() {
                sink.addUnordered(field);
            }
        };
    }

    @Override
    public RecordComponentVisitor visitRecordComponent(String name, String descriptor, String signature) {
        Sink component = new Sink().put("component").put(name).put(descriptor).put(signature);
        // The order of components is that of the canonical constructor, so they are not unordered.
        return new RecordComponentVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String type, boolean visible) {
                return AnnotationDigester.of(component, visible, "annotation", type);
            }

            @Override
            public AnnotationVisitor visitTypeAnnotation(int reference, TypePath path, String type, boolean visible) {
                return AnnotationDigester.of(component, visible, "type annotation " + reference + path, type);
            }

            @Override
            public void visitEnd() {
                sink.put(component.hash().toString());
            }
        };
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
        Sink method = new Sink().put("method").put(name.equals("<clinit>") ? access & INITIALIZER : access & 0xFFFF).put(name).put(descriptor).put(signature).put(exceptions);
        return new MethodDigester(sink, method);
    }
}
