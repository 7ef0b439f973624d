package dev.reloadall.agent;

import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The engine as a module of its own, so that what is granted to it, access to the inside of {@code java.base} and to
 * native code, is granted to nothing else: all unnamed modules of a VM share their native access (JEP 472).
 */
final class EngineModule {
    private static final String NAME = "dev.reloadall.engine";

    private final ModuleLayer.Controller controller;
    private final Module module;

    private EngineModule(ModuleLayer.Controller controller) {
        this.controller = controller;
        this.module = controller.layer().findModule(NAME).orElseThrow();
    }

    /** Has to come before the first class of the packages is defined. */
    static EngineModule define(ClassLoader loader, Set<String> packages) {
        ModuleDescriptor descriptor = ModuleDescriptor.newOpenModule(NAME).requires("java.base").packages(packages).build();
        Configuration resolved = ModuleLayer.boot().configuration().resolve(ModuleFinder.of(), new One(descriptor), Set.of(NAME));
        EngineModule engine = new EngineModule(ModuleLayer.defineModules(resolved, List.of(ModuleLayer.boot()), name -> loader));
        ModuleLayer.boot().modules().forEach(engine::read);
        return engine;
    }

    Module module() {
        return module;
    }

    /** As edges added afterwards: resolution would refuse a program that has a module with the packages of one of our libraries. */
    void read(Module other) {
        controller.addReads(module, other);
    }

    /** Finds the one module that is not on any path. */
    private record One(ModuleDescriptor descriptor) implements ModuleFinder {
        @Override
        public Optional<ModuleReference> find(String name) {
            return name.equals(NAME) ? Optional.of(new Reference(descriptor)) : Optional.empty();
        }

        @Override
        public Set<ModuleReference> findAll() {
            return Set.of(new Reference(descriptor));
        }
    }

    private static final class Reference extends ModuleReference {
        Reference(ModuleDescriptor descriptor) {
            super(descriptor, null);
        }

        /** The loader reads the jar itself. */
        @Override
        public ModuleReader open() {
            throw new UnsupportedOperationException();
        }
    }
}
