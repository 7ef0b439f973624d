package dev.reloadall.engine.scan;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.TypePath;

/** Feeds a method to its class's digest. Labels count as the number of instructions before them. */
final class MethodDigester extends MethodVisitor {
    private final Sink owner;
    private final Sink sink;
    private final Map<Label, Integer> positions = new IdentityHashMap<>();
    /** Jump targets and ranges, in the order of their mention: many are known only at the end. */
    private final List<Label> mentioned = new ArrayList<>();
    private int instructions;

    MethodDigester(Sink owner, Sink sink) {
        super(Opcodes.ASM9);
        this.owner = owner;
        this.sink = sink;
    }

    private Sink instruction(int opcode) {
        instructions++;
        return sink.put(opcode);
    }

    @Override
    public void visitLabel(Label label) {
        positions.put(label, instructions);
    }

    @Override
    public void visitLineNumber(int line, Label start) {
        sink.put("line").put(line).put(positions.get(start));
    }

    @Override
    public void visitInsn(int opcode) {
        instruction(opcode);
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        instruction(opcode).put(operand);
    }

    @Override
    public void visitVarInsn(int opcode, int index) {
        instruction(opcode).put(index);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        instruction(opcode).put(type);
    }

    @Override
    public void visitFieldInsn(int opcode, String type, String name, String descriptor) {
        instruction(opcode).put(type).put(name).put(descriptor);
    }

    @Override
    public void visitMethodInsn(int opcode, String type, String name, String descriptor, boolean isInterface) {
        instruction(opcode).put(type).put(name).put(descriptor).put(isInterface ? 1 : 0);
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        instruction(Opcodes.INVOKEDYNAMIC).put(name).put(descriptor).putConstant(bootstrap).putConstant(arguments);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        instruction(opcode);
        mentioned.add(label);
    }

    @Override
    public void visitLdcInsn(Object value) {
        instruction(Opcodes.LDC).putConstant(value);
    }

    @Override
    public void visitIincInsn(int index, int increment) {
        instruction(Opcodes.IINC).put(index).put(increment);
    }

    @Override
    public void visitTableSwitchInsn(int min, int max, Label other, Label... labels) {
        instruction(Opcodes.TABLESWITCH).put(min).put(max);
        mentioned.add(other);
        mentioned.addAll(List.of(labels));
    }

    @Override
    public void visitLookupSwitchInsn(Label other, int[] keys, Label[] labels) {
        instruction(Opcodes.LOOKUPSWITCH).putConstant(keys);
        mentioned.add(other);
        mentioned.addAll(List.of(labels));
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        instruction(Opcodes.MULTIANEWARRAY).put(descriptor).put(dimensions);
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
        sink.put("catch").put(type);
        mentioned.addAll(List.of(start, end, handler));
    }

    @Override
    public void visitMaxs(int stack, int locals) {
        sink.put("max").put(stack).put(locals);
    }

    @Override
    public AnnotationVisitor visitAnnotationDefault() {
        return AnnotationDigester.ofDefault(sink);
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
    public AnnotationVisitor visitParameterAnnotation(int parameter, String descriptor, boolean visible) {
        return AnnotationDigester.of(sink, visible, "parameter annotation " + parameter, descriptor);
    }

    @Override
    public void visitEnd() {
        mentioned.forEach(label -> sink.put(positions.get(label)));
        owner.addUnordered(sink);
    }
}
