package dev.reloadall.engine.slice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.SimpleVerifier;

/** Slices every field of libraries that nobody wrote for this: slicing never throws, and what it gives verifies. */
class LibrarySlicingTest {

    private int sliced;
    private final List<String> failures = new ArrayList<>();

    @Test
    void should_slice_asm() throws Exception {
        sliceJarOf(ClassReader.class);
        assertThat(failures).isEmpty();
        assertThat(sliced).isGreaterThan(300);
    }

    @Test
    void should_slice_assertj() throws Exception {
        sliceJarOf(org.assertj.core.api.Assertions.class);
        assertThat(failures).isEmpty();
        assertThat(sliced).isGreaterThan(300);
    }

    @Test
    void should_slice_the_platform() throws IOException {
        Path base = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base/java");
        for (String folder : List.of("util/regex", "util/concurrent", "time", "text", "nio/file")) {
            sliceAll(base.resolve(folder));
        }
        assertThat(failures).isEmpty();
        assertThat(sliced).isGreaterThan(800);
    }

    private void sliceJarOf(Class<?> type) throws IOException, URISyntaxException {
        Path jar = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (FileSystem content = FileSystems.newFileSystem(jar)) {
            sliceAll(content.getPath("/"));
        }
    }

    private void sliceAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(LibrarySlicingTest::isClass).toList()) {
                sliceAll(Files.readAllBytes(file));
            }
        }
    }

    private static boolean isClass(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        return name.endsWith(".class") && !name.equals("module-info.class") && !file.toString().contains("META-INF");
    }

    private void sliceAll(byte[] bytes) {
        ClassNode type = new ClassNode();
        new ClassReader(bytes).accept(type, ClassReader.SKIP_FRAMES);
        for (FieldNode field : type.fields) {
            boolean isStatic = (field.access & Opcodes.ACC_STATIC) != 0;
            Initializer initializer = isStatic
                    ? InitializerSlicer.statics(type, field.name, field.desc)
                    : InitializerSlicer.instance(type, field.name, field.desc);
            if (initializer instanceof Initializer.Sliced code) {
                sliced++;
                verify(type, field, code);
            }
        }
    }

    private void verify(ClassNode type, FieldNode field, Initializer.Sliced initializer) {
        boolean isInterface = (type.access & Opcodes.ACC_INTERFACE) != 0;
        List<Type> interfaces = type.interfaces.stream().map(Type::getObjectType).toList();
        SimpleVerifier verifier =
                new SimpleVerifier(Type.getObjectType(type.name), Type.getObjectType(type.superName), interfaces, isInterface);
        verifier.setClassLoader(getClass().getClassLoader());
        try {
            new Analyzer<>(verifier).analyzeAndComputeMaxs(type.name, initializer.code());
        } catch (AnalyzerException e) {
            failures.add(type.name + "." + field.name + ": " + e.getMessage());
        } catch (TypeNotPresentException e) {
            assertThat(e).as("an optional dependency").hasMessageContaining("not present");
        }
    }
}
