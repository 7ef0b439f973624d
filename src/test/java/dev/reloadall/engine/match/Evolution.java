package dev.reloadall.engine.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.util.CheckClassAdapter;

/**
 * Two versions of a family and their match, asked by marks: string constants that stand in the lambda or class that is
 * meant. Marks that an edit changes are written {@code mark/1}, {@code mark/2}; only the part before the slash is the name.
 */
final class Evolution {
    final Collection<ClassNode> older;
    final Collection<ClassNode> newer;
    final Match match;
    final Collection<ClassNode> renamed;
    private final Map<String, byte[]> classFiles;

    private Evolution(Collection<ClassNode> older, Map<String, byte[]> classFiles, Predicate<String> taken) {
        this.older = older;
        this.classFiles = classFiles;
        newer = nodes(classFiles.values());
        match = FamilyMatcher.match(older, newer, taken);
        renamed = nodes(classFiles.values().stream().map(match::rename).toList());
        verify();
    }

    static Evolution of(String v1, String v2) {
        return new Evolution(nodes(SourceCompiler.compile(v1).values()), SourceCompiler.compile(v2), name -> false);
    }

    static Evolution of(String v1, String v2, String... options) {
        return new Evolution(nodes(SourceCompiler.compile(v1, options).values()), SourceCompiler.compile(v2, options), name -> false);
    }

    static Evolution of(Collection<ClassNode> older, Map<String, byte[]> newer, Predicate<String> taken) {
        return new Evolution(older, newer, taken);
    }

    /** The same again, from the canonical form of this version to the next. */
    Evolution then(String v3) {
        return new Evolution(renamed, SourceCompiler.compile(v3), name -> false);
    }

    static List<ClassNode> nodes(Collection<byte[]> classFiles) {
        List<ClassNode> nodes = new ArrayList<>();
        for (byte[] classFile : classFiles) {
            ClassNode node = new ClassNode();
            new ClassReader(classFile).accept(node, 0);
            nodes.add(node);
        }
        return nodes;
    }

    Evolution keepsLambda(String mark) {
        assertThat(lambda(renamed, mark)).as("lambda %s", mark).isEqualTo(lambda(older, mark));
        return this;
    }

    Evolution keepsClass(String mark) {
        assertThat(type(renamed, mark)).as("class %s", mark).isEqualTo(type(older, mark));
        return this;
    }

    Evolution hasFreshLambda(String mark) {
        MemberName lambda = lambda(renamed, mark);
        assertThat(match.freshLambdas()).contains(lambda);
        assertThat(older).filteredOn(node -> node.name.equals(lambda.owner()))
                .allSatisfy(node -> assertThat(node.methods).noneMatch(method -> method.name.equals(lambda.name())));
        return this;
    }

    Evolution hasFreshClass(String mark) {
        assertThat(older).extracting(node -> node.name).doesNotContain(type(renamed, mark));
        return this;
    }

    Evolution retiresLambda(String mark) {
        assertThat(match.unmatchedOld()).extracting(retired -> new MemberName(retired.owner(), retired.name(), retired.descriptor()))
                .contains(lambda(older, mark));
        return this;
    }

    Evolution retiresClass(String mark) {
        assertThat(match.unmatchedOldClasses()).contains(type(older, mark));
        return this;
    }

    Evolution retiresNothing() {
        assertThat(match.unmatchedOld()).isEmpty();
        assertThat(match.unmatchedOldClasses()).isEmpty();
        return this;
    }

    /** The lambda whose own body, without nested ones, has a constant starting with the mark. */
    static MemberName lambda(Collection<ClassNode> family, String mark) {
        return family.stream().flatMap(node -> node.methods.stream().filter(Family::isLambda).filter(method -> has(method, mark))
                .map(method -> new MemberName(node.name, method.name, method.desc)))
                .findFirst().orElseThrow(() -> new AssertionError("no lambda " + mark));
    }

    static String type(Collection<ClassNode> family, String mark) {
        return family.stream().filter(node -> node.methods.stream().anyMatch(method -> !method.name.equals("main") && has(method, mark)))
                .map(node -> node.name).max(java.util.Comparator.comparingInt(String::length))
                .orElseThrow(() -> new AssertionError("no class " + mark));
    }

    private static boolean has(MethodNode method, String mark) {
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction instanceof LdcInsnNode constant && constant.cst instanceof String text
                    && (text.equals(mark) || text.startsWith(mark + "/"))) {
                return true;
            }
        }
        return false;
    }

    Map<String, byte[]> renamedClassFiles() {
        Map<String, byte[]> files = new java.util.TreeMap<>();
        classFiles.forEach((name, bytes) -> files.put(match.canonical(name), match.rename(bytes)));
        return files;
    }

    Class<?> load(String name) throws ClassNotFoundException {
        return Class.forName(name, true, new SourceCompiler.Loader(renamedClassFiles()));
    }

    private void verify() {
        ClassLoader loader = new SourceCompiler.Loader(renamedClassFiles());
        StringWriter problems = new StringWriter();
        for (byte[] classFile : renamedClassFiles().values()) {
            CheckClassAdapter.verify(new ClassReader(classFile), loader, false, new PrintWriter(problems));
        }
        assertThat(problems.toString()).isEmpty();
        assertThat(renamed).extracting(node -> node.name).doesNotHaveDuplicates();
        for (ClassNode node : newer) {
            ClassWriter writer = new ClassWriter(0);
            match.rename(node).accept(writer);
            assertThat(writer.toByteArray()).hasSameSizeAs(roundTrip(match.canonical(node.name)));
        }
    }

    private byte[] roundTrip(String canonical) {
        ClassNode node = renamed.stream().filter(n -> n.name.equals(canonical)).findFirst().orElseThrow();
        ClassWriter writer = new ClassWriter(0);
        node.accept(writer);
        return writer.toByteArray();
    }
}
