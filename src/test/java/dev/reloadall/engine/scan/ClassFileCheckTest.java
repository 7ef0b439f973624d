package dev.reloadall.engine.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.Refusal;
import dev.reloadall.RefusalKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

class ClassFileCheckTest {
    private static final String NAME = ClassFileCheckTest.class.getName().replace('.', '/');
    private static final Path FILE = Path.of("classes", "ClassFileCheckTest.class");
    private final byte[] good = read();

    private static byte[] read() {
        try (InputStream in = ClassFileCheckTest.class.getResourceAsStream("ClassFileCheckTest.class")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Refusal refusal(byte[] bytes) {
        return ClassFileCheck.check(bytes, NAME, FILE).orElseThrow();
    }

    @Test
    void should_accept_a_whole_class_file() {
        assertThat(ClassFileCheck.check(good, NAME)).isEmpty();
        assertThat(ClassFileCheck.check(good, NAME, FILE)).isEmpty();
    }

    @Test
    void should_refuse_every_beginning_of_a_class_file() {
        for (int length = 0; length < good.length; length++) {
            assertThat(refusal(Arrays.copyOf(good, length)).kind()).isEqualTo(RefusalKind.MALFORMED_CLASS_FILE);
        }
    }

    @Test
    void should_refuse_a_class_file_with_a_tail() {
        assertThat(refusal(Arrays.copyOf(good, good.length + 1)).reason()).contains("ends at byte " + good.length + " of " + (good.length + 1));
    }

    @Test
    void should_refuse_a_file_that_still_has_holes() {
        // The last entry of InnerClasses may end in zeros lawfully: no outer class, no name, no flags (JVMS 4.7.6).
        for (int from = 10; from < good.length - 6; from += 97) {
            byte[] hollow = good.clone();
            Arrays.fill(hollow, from, hollow.length, (byte) 0);
            assertThat(ClassFileCheck.check(hollow, NAME)).as("zeros from %d", from).isPresent();
        }
    }

    @Test
    void should_name_the_file_and_the_class() {
        assertThat(refusal(new byte[0])).satisfies(refusal -> {
            assertThat(refusal.file()).isEqualTo(FILE);
            assertThat(refusal.className()).isEqualTo(ClassFileCheckTest.class.getName());
            assertThat(refusal.reason()).contains("0 bytes");
        });
    }

    @Test
    void should_refuse_other_kinds_of_file() {
        assertThat(refusal("#!/bin/sh and so on".getBytes()).reason()).contains("CAFEBABE");
    }

    @Test
    void should_refuse_another_class() {
        assertThat(ClassFileCheck.check(good, "other/Name", FILE).orElseThrow()).satisfies(refusal -> {
            assertThat(refusal.kind()).isEqualTo(RefusalKind.WRONG_CLASS_NAME);
            assertThat(refusal.reason()).contains(ClassFileCheckTest.class.getName());
        });
    }

    @Test
    void should_refuse_a_module_declaration() throws IOException {
        try (InputStream in = Object.class.getModule().getResourceAsStream("module-info.class")) {
            assertThat(ClassFileCheck.check(in.readAllBytes(), "module-info").orElseThrow().kind()).isEqualTo(RefusalKind.WRONG_CLASS_NAME);
        }
    }

    @Test
    void should_refuse_a_newer_version() {
        byte[] newer = good.clone();
        newer[7] = (byte) (45 + Runtime.version().feature());

        assertThat(refusal(newer)).satisfies(refusal -> {
            assertThat(refusal.kind()).isEqualTo(RefusalKind.CLASS_FILE_VERSION);
            assertThat(refusal.reason()).contains("Java " + (Runtime.version().feature() + 1)).contains("Java " + Runtime.version().feature());
        });
    }

    @Test
    void should_refuse_preview_features_of_another_version() {
        byte[] preview = good.clone();
        preview[4] = (byte) 0xff;
        preview[5] = (byte) 0xff;
        preview[7] = (byte) (43 + Runtime.version().feature());

        assertThat(refusal(preview).kind()).isEqualTo(RefusalKind.CLASS_FILE_VERSION);
    }

    @Test
    void should_accept_old_versions() {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V1_1, Opcodes.ACC_PUBLIC, "Old", null, "java/lang/Object", null);
        writer.visitEnd();
        assertThat(ClassFileCheck.check(writer.toByteArray(), "Old")).isEmpty();
    }

    @Test
    void should_never_throw() {
        Random random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            byte[] damaged = good.clone();
            for (int n = random.nextInt(5); n >= 0; n--) {
                damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt(256);
            }
            ClassFileCheck.check(damaged, NAME, FILE);
        }
    }

    @Test
    void should_agree_with_asm_on_what_it_accepts() {
        assertThat(new ClassReader(good).getClassName()).isEqualTo(NAME);
    }
}
