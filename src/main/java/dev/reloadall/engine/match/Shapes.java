package dev.reloadall.engine.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** What lambdas and numbered classes of one version look like when their numbers are taken away. */
final class Shapes {
    private final Nesting nesting;
    private final Family family;
    private final NameNormalizer names;
    private final Tokenizer tokenizer;
    private final TokenPool pool;
    private final Map<Numbered, List<Object>> contracts = new HashMap<>();
    private final Map<Numbered, List<Token>> shallow = new HashMap<>();
    private final Map<Numbered, List<Token>> contexts = new HashMap<>();
    private final Map<Numbered, List<Token>> deep = new HashMap<>();

    Shapes(Family family, Nesting nesting, TokenPool pool) {
        this.pool = pool;
        this.family = family;
        this.nesting = nesting;
        names = new NameNormalizer(family);
        tokenizer = new Tokenizer(names, nesting, pool);
    }

    /** What must be the same for two things to be versions of one: kind, supertypes or functional interface, captures. */
    List<Object> contract(Numbered numbered) {
        return contracts.computeIfAbsent(numbered, this::newContract);
    }

    private List<Object> newContract(Numbered numbered) {
        if (numbered.isLambda()) {
            return List.of(Kind.LAMBDA, functionalInterface(numbered), lambdaType(numbered));
        }
        if (numbered.kind == Kind.LOCAL) {
            // A local class has a name to go by; whether live objects can follow its captures is the plan's question.
            return List.of(Kind.LOCAL, family.simpleName(numbered.type.name), names.mapType(numbered.type.superName));
        }
        return List.of(contractButCaptures(numbered), CapturedFields.types(numbered.type, names));
    }

    List<Object> contractButCaptures(Numbered type) {
        return List.of(type.kind, supertypes(type), enumConstant(type));
    }

    /** Does an object of the older class hold all variables that the newer one captures, by name and type? */
    boolean holds(Numbered older, Shapes newShapes, Numbered newer) {
        return captures(older).containsAll(newShapes.captures(newer));
    }

    private List<String> captures(Numbered type) {
        return CapturedFields.of(type.type).stream().map(field -> field.name + names.mapDesc(field.desc)).toList();
    }

    /** Captured types, parameters and result, and whether {@code this} is captured as well. */
    String lambdaType(Numbered lambda) {
        boolean bound = (lambda.body.access & Opcodes.ACC_STATIC) == 0;
        return (bound ? "this " : "") + names.mapMethodDesc(lambda.body.desc);
    }

    private List<String> supertypes(Numbered type) {
        List<String> supertypes = new ArrayList<>();
        supertypes.add(names.mapType(type.type.superName));
        type.type.interfaces.forEach(name -> supertypes.add(names.mapType(name)));
        // an adapter of one type argument must not become an adapter of another
        supertypes.add(type.type.signature == null ? "" : names.mapSignature(type.type.signature, false));
        return supertypes;
    }

    /** Interface, method and instantiated type from the call site; empty where nothing makes the lambda any more. */
    String functionalInterface(Numbered lambda) {
        if (lambda.hasSite() && lambda.site().instruction() instanceof InvokeDynamicInsnNode dynamic) {
            String sam = dynamic.bsmArgs.length > 0 && dynamic.bsmArgs[0] instanceof Type type ? type.getDescriptor() : "";
            return names.mapDesc(Type.getReturnType(dynamic.desc).getDescriptor()) + dynamic.name + sam;
        }
        return "";
    }

    /** The name of the enum constant whose body a class is, or an empty string: constants are told apart by name only. */
    String enumConstant(Numbered type) {
        if (!type.hasSite() || type.site().method() == null || !type.site().method().name.equals("<clinit>")
                || (type.site().type().access & Opcodes.ACC_ENUM) == 0 || !type.type.superName.equals(type.site().type().name)) {
            return "";
        }
        AbstractInsnNode at = type.site().instruction();
        for (int i = 0; i < 4 && at != null; i++, at = at.getNext()) {
            if (at instanceof LdcInsnNode constant && constant.cst instanceof String name) {
                return name;
            }
        }
        return "";
    }

    /** Body, or all declarations and bodies, without what is nested in it. */
    List<Token> shallow(Numbered numbered) {
        return shallow.computeIfAbsent(numbered, n -> n.isLambda() ? tokenizer.body(n.body) : ofType(n.type));
    }

    /** The same with everything nested in it. */
    List<Token> deep(Numbered numbered) {
        List<Token> known = deep.get(numbered);
        if (known != null) {
            return known;
        }
        List<Token> tokens = new ArrayList<>(shallow(numbered));
        if (numbered.isLambda()) {
            nesting.inLambda(numbered).forEach(nested -> tokens.addAll(deep(nested)));
        } else {
            nesting.scopesOf(numbered.type).stream().sorted()
                    .filter(scope -> !nesting.isLambdaScope(numbered.type, scope))
                    .forEach(scope -> nesting.in(numbered.type, scope).forEach(nested -> tokens.addAll(deep(nested))));
        }
        deep.put(numbered, tokens);
        return tokens;
    }

    private List<Token> ofType(ClassNode type) {
        List<Token> tokens = new ArrayList<>();
        for (FieldNode field : type.fields) {
            tokens.add(pool.token(Token.DECLARATION, field.access + names.mapFieldName(type.name, field.name, field.desc)
                    + ':' + names.mapDesc(field.desc) + '=' + field.value));
        }
        type.methods.stream().filter(method -> !Family.isLambda(method) && !Family.isLambdaDeserializer(method))
                .sorted(Comparator.comparing(Nesting::key)).forEach(method -> addMethod(tokens, type, method));
        return tokens;
    }

    private void addMethod(List<Token> tokens, ClassNode type, MethodNode method) {
        tokens.add(pool.token(Token.DECLARATION, method.access + names.mapMethodName(type.name, method.name, method.desc)
                + names.mapMethodDesc(method.desc)));
        tokens.addAll(tokenizer.body(method));
    }

    List<Token> body(MethodNode method) {
        return tokenizer.body(method);
    }

    String descriptor(MethodNode method) {
        return names.mapMethodDesc(method.desc);
    }

    /** The rest of the statement that makes it: which key a lambda is put under, which field it goes to. */
    List<Token> context(Numbered numbered) {
        return contexts.computeIfAbsent(numbered, n -> n.hasSite() ? new StatementReader(tokenizer, pool).around(n.site()) : List.of());
    }

    /** The names in that statement: the field that is assigned or, where none is, all fields and constants; may be empty. */
    List<Token> anchor(Numbered numbered) {
        List<Token> context = context(numbered);
        Token last = context.isEmpty() ? null : context.get(context.size() - 1);
        if (last != null && (last.opcode() == Opcodes.PUTFIELD || last.opcode() == Opcodes.PUTSTATIC)) {
            return List.of(last);
        }
        return context.stream().filter(token -> token.opcode() == Opcodes.LDC || token.opcode() == Opcodes.GETFIELD
                || token.opcode() == Opcodes.GETSTATIC).toList();
    }
}
