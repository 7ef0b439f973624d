package dev.reloadall.engine.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

class EligibilityTest {
    private static final String NEVER = "Ldev/reloadall/NeverReload;";

    private final Eligibility eligibility = new Eligibility(name -> !name.startsWith("out."));

    @TempDir
    private Path directory;

    @Test
    void should_include_a_class_like_any() {
        assertThat(includes("shop/Cart", plain("shop/Cart"))).isTrue();
    }

    @Test
    void should_not_include_what_the_patterns_leave_out() {
        assertThat(includes("out/Cart", plain("out/Cart"))).isFalse();
    }

    @Test
    void should_not_include_an_annotated_class() {
        assertThat(includes("shop/Cart", annotated("shop/Cart"))).isFalse();
    }

    @Test
    void should_not_include_a_class_of_an_annotated_package() throws IOException {
        annotate("shop");

        assertThat(includes("shop/Cart$Line", plain("shop/Cart$Line"))).isFalse();
    }

    @Test
    void should_include_a_class_of_a_package_below_an_annotated_one() throws IOException {
        annotate("shop");

        assertThat(includes("shop/web/Page", plain("shop/web/Page"))).isTrue();
    }

    /** Tests are of the package too, and lie elsewhere. */
    @Test
    void should_find_the_annotation_in_another_directory_of_the_loader() throws IOException {
        annotate("shop");
        Path elsewhere = directory.resolve("elsewhere/shop/CartTest.class");

        try (URLClassLoader loader = new URLClassLoader(new URL[] {directory.toUri().toURL()}, null)) {
            assertThat(eligibility.includes(loader, "shop/CartTest", elsewhere, plain("shop/CartTest"))).isFalse();
        }
    }

    @Test
    void should_answer_for_a_package_as_it_did_for_its_first_class() throws IOException {
        includes("shop/Cart", plain("shop/Cart"));
        annotate("shop");

        assertThat(includes("shop/Line", plain("shop/Line"))).isTrue();
    }

    @Test
    void should_say_the_same_of_class_files_that_are_not_loaded() throws IOException {
        annotate("fixed");
        Files.write(directory.resolve("fixed/Cart.class"), plain("fixed/Cart"));
        URL cart = directory.resolve("fixed/Cart.class").toUri().toURL();

        assertThat(eligibility.seenFrom(getClass().getClassLoader()).test("fixed/Cart", cart)).isFalse();
    }

    private boolean includes(String name, byte[] classFile) {
        return eligibility.includes(getClass().getClassLoader(), name, directory.resolve(name + ".class"), classFile);
    }

    private void annotate(String packageName) throws IOException {
        Path file = Files.createDirectories(directory.resolve(packageName)).resolve("package-info.class");
        Files.write(file, annotated(packageName + "/package-info"));
    }

    private static byte[] plain(String name) {
        return write(name, false);
    }

    private static byte[] annotated(String name) {
        return write(name, true);
    }

    private static byte[] write(String name, boolean never) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_SUPER, name, null, "java/lang/Object", null);
        if (never) {
            writer.visitAnnotation(NEVER, true).visitEnd();
        }
        writer.visitEnd();
        return writer.toByteArray();
    }
}
