package dev.reloadall.engine.scan;

import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;

/** Feeds one annotation to a digest; the VM keeps only those visible at run time. */
final class AnnotationDigester extends AnnotationVisitor {
    private final Sink sink;
    private final Runnable whenDone;

    private AnnotationDigester(Sink sink, Runnable whenDone) {
        super(Opcodes.ASM9);
        this.sink = sink;
        this.whenDone = whenDone;
    }

    /** Null, which makes ASM skip it, for an annotation that the VM drops. */
    static AnnotationVisitor of(Sink owner, boolean visible, String place, String descriptor) {
        if (!visible) {
            return null;
        }
        Sink sink = new Sink().put(place).put(descriptor);
        return new AnnotationDigester(sink, () -> owner.addUnordered(sink));
    }

    /** The default value of an annotation's element. */
    static AnnotationVisitor ofDefault(Sink owner) {
        return of(owner, true, "default", "");
    }

    @Override
    public void visit(String name, Object value) {
        sink.put(name).putConstant(value);
    }

    @Override
    public void visitEnum(String name, String descriptor, String value) {
        sink.put(name).put("enum").put(descriptor).put(value);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String name, String descriptor) {
        sink.put(name).put("annotation").put(descriptor);
        return new AnnotationDigester(sink, () -> sink.put("end"));
    }

    @Override
    public AnnotationVisitor visitArray(String name) {
        sink.put(name).put("array");
        return new AnnotationDigester(sink, () -> sink.put("end"));
    }

    @Override
    public void visitEnd() {
        whenDone.run();
    }
}
