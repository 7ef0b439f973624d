package dev.reloadall.engine.weave;

import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.schema.MemberSchema;
import dev.reloadall.engine.world.Home;
import dev.reloadall.engine.world.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The class file for redefinition: the native layout with the present version's bodies.
 *
 * <p>What the VM compares (class modifiers, supertypes, fields, methods, nest, record and permitted subclasses) is the
 * native version's to the letter; all else is the present version's.
 */
final class NativeWeaver {

    private final Site site;
    private final ClassNode natively;
    private final ClassNode logical;
    private final Set<MemberKey> passThroughs;
    private boolean frames;

    NativeWeaver(Site site, ClassNode natively, ClassNode logical, Set<MemberKey> passThroughs) {
        this.site = site;
        this.natively = natively;
        this.logical = logical;
        this.passThroughs = passThroughs;
    }

    byte[] weave() {
        ClassNode out = header();
        natively.fields.forEach(field -> out.fields.add(field(field)));
        natively.methods.forEach(method -> out.methods.add(method(method)));
        carry(out);
        frames |= ClassFileVersion.raise(out);
        FrameWriter writer = new FrameWriter(site.types(), frames);
        out.accept(writer);
        return writer.toByteArray();
    }

    private ClassNode header() {
        ClassNode out = new ClassNode();
        out.version = Math.max(logical.version & 0xFFFF, 0) | logical.version & 0xFFFF0000;
        out.access = natively.access;
        out.name = natively.name;
        out.signature = logical.signature;
        out.superName = natively.superName;
        out.interfaces = natively.interfaces;
        out.sourceFile = logical.sourceFile;
        out.sourceDebug = logical.sourceDebug;
        out.outerClass = logical.outerClass;
        out.outerMethod = logical.outerMethod;
        out.outerMethodDesc = logical.outerMethodDesc;
        out.visibleAnnotations = logical.visibleAnnotations;
        out.visibleTypeAnnotations = logical.visibleTypeAnnotations;
        out.innerClasses = innerClasses();
        out.nestHostClass = natively.nestHostClass;
        out.nestMembers = natively.nestMembers;
        out.permittedSubclasses = natively.permittedSubclasses;
        out.recordComponents = natively.recordComponents;
        return out;
    }

    /** Preparation may have named the class itself there, with the modifiers that reflection is to show. */
    private List<InnerClassNode> innerClasses() {
        List<InnerClassNode> all = new ArrayList<>(logical.innerClasses);
        boolean named = all.stream().anyMatch(each -> each.name.equals(natively.name));
        if (!named) {
            natively.innerClasses.stream().filter(each -> each.name.equals(natively.name)).forEach(all::add);
        }
        return all;
    }

    private FieldNode field(FieldNode field) {
        for (FieldNode now : logical.fields) {
            if (now.name.equals(field.name) && now.desc.equals(field.desc)) {
                FieldNode out = new FieldNode(field.access, field.name, field.desc, now.signature, constant(field, now));
                out.visibleAnnotations = now.visibleAnnotations;
                out.visibleTypeAnnotations = now.visibleTypeAnnotations;
                return out;
            }
        }
        return field;
    }

    private static Object constant(FieldNode field, FieldNode now) {
        return (field.access & Opcodes.ACC_STATIC) == 0 ? null : now.value;
    }

    private MethodNode method(MethodNode method) {
        MemberSchema schema = site.self().nativeSchema().methods().get(new MemberKey(method.name, method.desc));
        Member member = Member.method(schema);
        Home home = site.self().home(member);
        MethodNode now = Nodes.method(logical, member);
        if (schema.isAbstract() || schema.isNative()) {
            return declaration(method, now);
        }
        if (now == null && passThroughs.contains(schema.key()) && home == null) {
            return Nodes.copy(method);
        }
        MethodNode out = Nodes.copy(now == null ? method : now);
        out.access = method.access;
        boolean here = home == null || schema.key().isConstructor(); // one that was opened to subclasses is in the carrier as well
        boolean hosted = now != null && here && (now.access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) == 0;
        if (hosted) {
            frames |= new CodeWeaver(site).weave(out);
        } else if (method.name.equals("<clinit>")) {
            out.instructions.clear();
            out.tryCatchBlocks.clear();
            out.localVariables = null;
            out.instructions.add(new org.objectweb.asm.tree.InsnNode(Opcodes.RETURN));
        } else {
            frames |= new StubWeaver(site).weave(out);
        }
        return out;
    }

    private static MethodNode declaration(MethodNode method, MethodNode now) {
        boolean same = now != null && (now.access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) != 0;
        MethodNode out = Nodes.copy(same ? now : method);
        out.access = method.access;
        return out;
    }

    /** Puts the added constructors into the carrier. */
    private void carry(ClassNode out) {
        Map<Integer, MethodNode> added = new LinkedHashMap<>();
        site.self().homes().forEach((member, home) -> {
            MethodNode source = member.kind() == Member.Kind.CONSTRUCTOR ? Nodes.method(logical, member) : null;
            if (source != null) {
                MethodNode body = Nodes.copy(source);
                new CodeWeaver(site).weave(body);
                added.put(home.index(), body);
            }
        });
        if (added.isEmpty()) {
            return;
        }
        MemberKey key = Carriers.of(site.self().nativeSchema()).key();
        MethodNode carrier = Nodes.method(out, new Member(Member.Kind.CONSTRUCTOR, key));
        CarrierWeaver.weave(out.name, carrier, added);
        frames = true;
    }
}
