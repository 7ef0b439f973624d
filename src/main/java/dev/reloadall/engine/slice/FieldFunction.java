package dev.reloadall.engine.slice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.JSRInlinerAdapter;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/**
 * Turns a constructor or {@code <clinit>} into a function that computes one field.
 *
 * <p>The field becomes a local variable: it starts as the default value, assignments become stores, reads become loads, and every
 * way out returns it. After that a slice needs no rules for the field: what its value depends on is what the returned local depends
 * on, and the last assignment wins as in the original.
 */
final class FieldFunction {

  final MethodNode method;
  /** The only return instruction. */
  final AbstractInsnNode exit;
  /** The stores which were assignments to the field, in code order. */
  final List<VarInsnNode> assignments;

  private FieldFunction(MethodNode method, AbstractInsnNode exit, List<VarInsnNode> assignments) {
    this.method = method;
    this.exit = exit;
    this.assignments = assignments;
  }

  /** The part of a constructor or {@code <clinit>} that may concern the field; the original is left as it is. */
  static MethodNode relevantPart(ClassNode type, Target field, MethodNode method) {
    MethodNode part = copy(method);
    Set<String> captures = CapturedParameters.syntheticFields(type);
    Accessors accessors = new Accessors(type, field);
    Segments.keepOnly(
        i -> field.isAccess(i) || accessors.isCalledBy(i) || accessors.isCapturedBy(i)
            || i.getOpcode() == Opcodes.PUTFIELD && captures.contains(((FieldInsnNode) i).name),
        part);
    return part;
  }

  /** How often the method assigns the field of the object under construction (or the static field). */
  static int countAssignments(Target field, MethodNode method) throws AnalyzerException {
    return field.isWrittenIn(method) ? field.assignments(new ValueFlow(field.owner(), method)).size() : 0;
  }

  /** @param kept how many of the assignments count, from the first; the others lose their value */
  static FieldFunction of(Target field, MethodNode original, int kept) throws AnalyzerException {
    MethodNode method = copy(original);
    ValueFlow flow = new ValueFlow(field.owner(), method);
    List<Integer> assigned = field.assignments(flow);
    BitSet lost = lostReads(flow, assigned.subList(kept, assigned.size()));
    int slot = method.maxLocals;
    method.maxLocals += field.type().getSize();
    List<VarInsnNode> stores = new ArrayList<>();
    for (int i = 0; i < assigned.size(); i++) {
      AbstractInsnNode put = flow.instructions[assigned.get(i)];
      if (i < kept) {
        stores.add(Instructions.store(field.type(), slot));
        method.instructions.insertBefore(put, stores.get(i));
      } else {
        method.instructions.insertBefore(put, Instructions.pop(field.type().getSize()));
      }
      popReceiver(field, method, put);
    }
    for (int read : field.reads(flow)) {
      if (!lost.get(read)) {
        AbstractInsnNode get = flow.instructions[read];
        method.instructions.insert(get, Instructions.load(field.type(), slot));
        popReceiver(field, method, get);
      }
    }
    start(field, method, slot);
    return new FieldFunction(method, returnIt(field, method, slot), stores);
  }

  private static MethodNode copy(MethodNode method) {
    MethodNode copy = new JSRInlinerAdapter(null, method.access, method.name, method.desc, null, null);
    method.accept(copy);
    return copy;
  }

  /** Reads behind an assignment that does not count do not see our value. */
  private static BitSet lostReads(ValueFlow flow, List<Integer> dropped) {
    return dropped.isEmpty() ? new BitSet() : new ControlFlow(flow, dropped.get(0)).reachableFrom(dropped);
  }

  private static void popReceiver(Target field, MethodNode method, AbstractInsnNode access) {
    if (field.isStatic()) {
      method.instructions.remove(access);
    } else {
      method.instructions.set(access, new InsnNode(Opcodes.POP));
    }
  }

  private static void start(Target field, MethodNode method, int slot) {
    InsnList start = new InsnList();
    start.add(Instructions.zero(field.type()));
    start.add(Instructions.store(field.type(), slot));
    method.instructions.insert(start);
  }

  private static AbstractInsnNode returnIt(Target field, MethodNode method, int slot) {
    LabelNode end = new LabelNode();
    for (AbstractInsnNode instruction : method.instructions.toArray()) {
      if (instruction.getOpcode() == Opcodes.RETURN) {
        method.instructions.set(instruction, new JumpInsnNode(Opcodes.GOTO, end));
      }
    }
    InsnNode exit = new InsnNode(field.type().getOpcode(Opcodes.IRETURN));
    method.instructions.add(end);
    method.instructions.add(Instructions.load(field.type(), slot));
    method.instructions.add(exit);
    method.desc = Type.getMethodDescriptor(field.type(), Type.getArgumentTypes(method.desc));
    return exit;
  }
}
