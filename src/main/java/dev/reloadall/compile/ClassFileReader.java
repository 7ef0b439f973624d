package dev.reloadall.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;

/** Reads what {@link IndexedClass} holds. */
final class ClassFileReader {
    private static final int UTF8 = 1;
    private static final int MINOR_SHIFT = 16;
    private static final int PREVIEW = 0xFFFF;
    /** In descriptors and generic signatures alike. */
    private static final Pattern IN_DESCRIPTOR = Pattern.compile("L([^;<>:.()\\[]+)[;<]");
    private static final Pattern NAME = Pattern.compile("[^;<>:.()\\[ ]+");

    private final ClassReader reader;
    private final ClassNode node = new ClassNode();

    private ClassFileReader(byte[] content) {
        reader = new ClassReader(content);
        reader.accept(node, ClassReader.SKIP_FRAMES);
    }

    /** @throws RuntimeException when it is no class file */
    static IndexedClass read(byte[] content, Path file, Path directory) throws IOException {
        ClassFileReader read = new ClassFileReader(content);
        return read.indexed(file, directory);
    }

    private IndexedClass indexed(Path file, Path directory) {
        Set<String> supertypes = new HashSet<>(node.interfaces);
        supertypes.add(node.superName);
        return new IndexedClass(node.name, source(), file, directory, supertypes,
                visible(), constants(), mentioned(), traces());
    }

    /** Compiled with {@code -g:none} it does not say, and is taken for a class of the source that its name begins with. */
    private String source() {
        int slash = node.name.lastIndexOf('/') + 1;
        int dollar = node.name.indexOf('$', slash + 1);
        String outermost = dollar < 0 ? node.name : node.name.substring(0, dollar);
        return node.sourceFile == null ? outermost + ".java" : node.name.substring(0, slash) + node.sourceFile;
    }

    private Set<String> visible() {
        Set<String> visible = new HashSet<>();
        visible.add("class " + (node.access & ~Opcodes.ACC_SUPER) + " " + node.superName + " " + node.interfaces + " " + node.signature
                + " " + node.permittedSubclasses);
        if (node.recordComponents != null) {
            node.recordComponents.forEach(each -> visible.add("component " + each.name + " " + each.descriptor + " " + each.signature));
        }
        node.innerClasses.stream().filter(each -> each.name.equals(node.name)).forEach(each -> visible.add("nested " + each.access));
        node.fields.stream().filter(each -> isVisible(each.access)).forEach(each -> visible.add(
                "field " + each.access + " " + each.name + " " + each.desc + " " + each.signature + " " + each.value));
        node.methods.stream().filter(each -> isVisible(each.access)).forEach(each -> visible.add(
                "method " + each.access + " " + each.name + each.desc + " " + each.signature + " " + each.exceptions
                        + " " + (each.annotationDefault != null)));
        return visible;
    }

    private static boolean isVisible(int access) {
        return (access & (Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC)) == 0;
    }

    private Map<String, Object> constants() {
        Map<String, Object> constants = new HashMap<>();
        for (FieldNode field : node.fields) {
            if (field.value != null && isVisible(field.access)) {
                constants.put(field.name, field.value);
            }
        }
        return constants;
    }

    /** The constant pool has the names of all classes that code, members and attributes refer to. */
    private Set<String> mentioned() {
        Set<String> mentioned = new HashSet<>();
        for (int i = 1; i < reader.getItemCount(); i++) {
            int at = reader.getItem(i);
            if (at > 0 && reader.readByte(at - 1) == UTF8) {
                mention(text(at), mentioned);
            }
        }
        return mentioned;
    }

    /** No name that matters has a character which the VM's own form of UTF-8 writes in its own way. */
    private String text(int at) {
        byte[] bytes = new byte[reader.readUnsignedShort(at)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) reader.readByte(at + 2 + i);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void mention(String text, Set<String> mentioned) {
        if (NAME.matcher(text).matches()) {
            mentioned.add(text);
        }
        for (Matcher found = IN_DESCRIPTOR.matcher(text); found.find();) {
            mentioned.add(found.group(1));
        }
    }

    private IndexedClass.Traces traces() {
        List<MethodNode> coded = node.methods.stream().filter(each -> each.instructions.size() > 0).toList();
        boolean lines = coded.stream().anyMatch(each -> {
            for (var instruction : each.instructions) {
                if (instruction instanceof LineNumberNode) {
                    return true;
                }
            }
            return false;
        });
        boolean variables = coded.stream().anyMatch(each -> each.localVariables != null && !each.localVariables.isEmpty());
        List<MethodNode> namable = node.methods.stream().filter(ClassFileReader::isNamable).toList();
        return new IndexedClass.Traces(node.version & 0xFFFF, node.version >>> MINOR_SHIFT == PREVIEW, node.sourceFile != null, !coded.isEmpty(), lines, variables,
                !namable.isEmpty(), namable.stream().anyMatch(each -> each.parameters != null));
    }

    /** From JDK 21 on the compiler names the parameters that the language prescribes, unasked. */
    private static boolean isNamable(MethodNode method) {
        return !method.desc.startsWith("()") && !method.name.startsWith("<") && !method.name.equals("valueOf")
                && (method.access & Opcodes.ACC_SYNTHETIC) == 0;
    }
}
