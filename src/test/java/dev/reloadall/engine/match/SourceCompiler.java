package dev.reloadall.engine.match;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles sources in memory with the compiler of the JDK that runs the tests. */
public final class SourceCompiler {
    private SourceCompiler() {
    }

    private static final Map<String, Map<String, byte[]>> COMPILED = new ConcurrentHashMap<>();

    /** Internal names to class files, against the API of this JDK, which takes half the time; the same source once. */
    public static Map<String, byte[]> quickly(String source) {
        return new TreeMap<>(COMPILED.computeIfAbsent(source, text -> compile(text, "-g", "-nowarn", "-source", "17", "-target", "17")));
    }

    /** Internal names to class files. */
    public static Map<String, byte[]> compile(String source, String... options) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        Map<String, ByteArrayOutputStream> outputs = new TreeMap<>();
        JavaFileManager files = new Memory(compiler.getStandardFileManager(null, null, null), outputs);
        List<String> arguments = options.length == 0 ? List.of("-g", "--release", "17") : Arrays.asList(options);
        if (!compiler.getTask(messages, files, null, arguments, null, List.of(new Source(source))).call()) {
            throw new AssertionError(messages.toString());
        }
        Map<String, byte[]> classFiles = new TreeMap<>();
        outputs.forEach((name, output) -> classFiles.put(name.replace('.', '/'), output.toByteArray()));
        return classFiles;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("mem:///A.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> outputs;

        Memory(JavaFileManager next, Map<String, ByteArrayOutputStream> outputs) {
            super(next);
            this.outputs = outputs;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("mem:///" + name.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() throws IOException {
                    ByteArrayOutputStream output = new ByteArrayOutputStream();
                    outputs.put(name, output);
                    return output;
                }
            };
        }
    }

    /** Defines classes from memory. */
    public static final class Loader extends ClassLoader {
        private final Map<String, byte[]> classFiles;

        public Loader(Map<String, byte[]> classFiles) {
            super(Loader.class.getClassLoader());
            this.classFiles = classFiles;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] classFile = classFiles.get(name.replace('.', '/'));
            if (classFile == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, classFile, 0, classFile.length);
        }
    }
}
