package dev.reloadall.engine.match;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * Finds where lambdas and numbered classes are made.
 *
 * <p>The code is asked before the {@code EnclosingMethod} attribute, because the VM does not give that attribute back when
 * it reconstitutes a class file, because it names the source method even for what stands in a lambda, and because javac
 * has changed what it says about initializers.
 */
final class SiteFinder {
    private final Family family;
    private final Map<MemberName, Numbered> lambdas = new LinkedHashMap<>();
    private final Map<String, Numbered> types = new TreeMap<>();
    private final Map<String, Site> mentions = new TreeMap<>();

    SiteFinder(Family family) {
        this.family = family;
        family.classes().forEach(this::collect);
        family.classes().forEach(this::findSites);
        types.values().forEach(this::settle);
    }

    Map<MemberName, Numbered> lambdas() {
        return lambdas;
    }

    Map<String, Numbered> types() {
        return types;
    }

    private void collect(ClassNode node) {
        if (family.isNumbered(node.name)) {
            types.put(node.name, Numbered.type(family.kind(node), node));
        }
        for (MethodNode method : node.methods) {
            if (Family.isLambda(method)) {
                Numbered lambda = Numbered.lambda(node, method);
                lambdas.put(lambda.bodyName(), lambda);
            }
        }
    }

    private void findSites(ClassNode node) {
        node.methods.stream().filter(method -> !Family.isLambdaDeserializer(method))
                .sorted(Comparator.comparing(Nesting::key)).forEach(method -> findSites(node, method));
    }

    private void findSites(ClassNode node, MethodNode method) {
        int index = 0;
        for (AbstractInsnNode instruction : method.instructions) {
            look(new Site(node, method, instruction, index++));
        }
    }

    private void look(Site site) {
        if (site.instruction() instanceof InvokeDynamicInsnNode dynamic) {
            for (Object argument : dynamic.bsmArgs) {
                if (argument instanceof Handle handle) {
                    lookAt(handle, site);
                }
            }
        } else if (site.instruction() instanceof TypeInsnNode type) {
            if (type.getOpcode() == Opcodes.NEW) {
                made(type.desc, site);
            }
            mentioned(type.desc, site);
        } else if (site.instruction() instanceof MethodInsnNode call) {
            mentioned(call.owner, site);
        } else if (site.instruction() instanceof FieldInsnNode access) {
            mentioned(access.owner, site);
        }
    }

    private void lookAt(Handle handle, Site site) {
        Numbered lambda = lambdas.get(new MemberName(handle.getOwner(), handle.getName(), handle.getDesc()));
        if (lambda != null) {
            lambda.sites.add(site);
        } else if (handle.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
            made(handle.getOwner(), site);
        }
        mentioned(handle.getOwner(), site);
    }

    private void made(String name, Site site) {
        Numbered type = types.get(name);
        if (type != null && !within(site.type().name, name)) {
            type.sites.add(site);
        }
    }

    private void mentioned(String name, Site site) {
        if (types.containsKey(name) && !within(site.type().name, name)) {
            mentions.putIfAbsent(name, site);
        }
    }

    private boolean within(String inner, String outer) {
        for (String at = inner; at != null; at = family.memberOf(at)) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private void settle(Numbered type) {
        if (type.kind == Kind.SYNTHETIC) {
            // One table serves the switches of a whole family, so no method owns it.
            type.sites.clear();
            return;
        }
        if (!type.hasSite() && mentions.containsKey(type.type.name)) {
            type.sites.add(mentions.get(type.type.name));
        }
        if (!type.hasSite() && type.type.outerClass != null && family.contains(type.type.outerClass)) {
            type.sites.add(attributeSite(type.type));
        }
        // A local class can be made from a lambda or another local class too; the least nested place is where it is declared.
        type.sites.sort(Comparator.comparing(site -> site.inLambda() || family.isNumbered(site.type().name)));
    }

    private Site attributeSite(ClassNode node) {
        ClassNode outer = family.get(node.outerClass);
        MethodNode method = node.outerMethod == null ? null : Family.method(outer, node.outerMethod, node.outerMethodDesc);
        return new Site(outer, method, null, -1);
    }
}
